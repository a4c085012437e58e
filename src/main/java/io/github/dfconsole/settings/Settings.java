package io.github.dfconsole.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The choices of the user, as observable values. It belongs to the UI thread. */
public final class Settings {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<@Nullable WindowBounds> window;
    private final ObservableMap<String, TableLayout> tables;
    private final Preferences preferences;

    /** The language to save: the user's choice, not that of the command line; null for none. */
    private @Nullable Language savedLanguage;

    /** The theme to save: the user's choice, not that of the command line; null for none. */
    private @Nullable ThemeChoice savedTheme;

    /** Starts as if the user had chosen this language and theme, and nothing else. */
    public Settings(Language language, ThemeChoice theme) {
        this(
                new SettingsData(language, theme, null, Map.of(), PreferencesData.NONE),
                language,
                theme);
    }

    /**
     * Starts with saved settings.
     *
     * @param saved the saved settings
     * @param language the language of this run, which is not saved unless the user chooses it
     * @param theme the theme of this run, which is not saved unless the user chooses it
     */
    public Settings(SettingsData saved, Language language, ThemeChoice theme) {
        this.savedLanguage = saved.language();
        this.savedTheme = saved.theme();
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        this.language.addListener((property, before, now) -> savedLanguage = now);
        this.theme.addListener((property, before, now) -> savedTheme = now);
        this.window = new SimpleObjectProperty<>(this, "window", saved.window());
        this.tables = FXCollections.observableHashMap();
        tables.putAll(saved.tables());
        this.preferences = new Preferences(saved.preferences());
    }

    /** Returns the language of all texts. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Returns the theme: light, dark or that of the desktop. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** Returns the bounds of the window; null as long as they are not known. */
    public ObjectProperty<@Nullable WindowBounds> window() {
        return window;
    }

    /** Returns the layout of a table; {@link TableLayout#NONE} if the user never changed it. */
    public TableLayout table(String name) {
        return tables.getOrDefault(name, TableLayout.NONE);
    }

    /** Saves the layout of a table. */
    public void arrange(String name, TableLayout layout) {
        if (!table(name).equals(layout)) {
            tables.put(name, layout);
        }
    }

    /** Returns what is chosen on the page of preferences beside language and theme. */
    public Preferences preferences() {
        return preferences;
    }

    /** Adds a listener that is called on every change. */
    public void addListener(InvalidationListener listener) {
        language.addListener(listener);
        theme.addListener(listener);
        window.addListener(listener);
        tables.addListener(listener);
        preferences.addListener(listener);
    }

    /** Returns all settings that are to be saved. */
    public SettingsData data() {
        return new SettingsData(
                savedLanguage, savedTheme, window.get(), tables, preferences.data());
    }
}
