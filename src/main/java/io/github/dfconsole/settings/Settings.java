package io.github.dfconsole.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What the user chose. It belongs to the UI thread. */
public final class Settings {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<@Nullable WindowPlace> window;
    private final ObservableMap<String, TableLayout> tables;

    /** Starts with the given choices, and nothing else chosen. */
    public Settings(Language language, ThemeChoice theme) {
        this(new SettingsData(language, theme, null, Map.of()), language, theme);
    }

    /**
     * Starts with what was kept.
     *
     * @param kept what was kept
     * @param language the language, if none was
     * @param theme the theme, if none was
     */
    public Settings(SettingsData kept, Language language, ThemeChoice theme) {
        Language keptLanguage = kept.language();
        ThemeChoice keptTheme = kept.theme();
        this.language =
                new SimpleObjectProperty<>(
                        this, "language", keptLanguage == null ? language : keptLanguage);
        this.theme =
                new SimpleObjectProperty<>(this, "theme", keptTheme == null ? theme : keptTheme);
        this.window = new SimpleObjectProperty<>(this, "window", kept.window());
        this.tables = FXCollections.observableHashMap();
        tables.putAll(kept.tables());
    }

    /** The language of all texts. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Light, dark, or as the desktop is set. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** Where the window is; null as long as that is not known. */
    public ObjectProperty<@Nullable WindowPlace> window() {
        return window;
    }

    /** How a table was arranged; {@link TableLayout#NONE} if it never was. */
    public TableLayout table(String name) {
        return tables.getOrDefault(name, TableLayout.NONE);
    }

    /** Remembers how a table is arranged. */
    public void arrange(String name, TableLayout layout) {
        if (!table(name).equals(layout)) {
            tables.put(name, layout);
        }
    }

    /** Tells of every change. */
    public void addListener(InvalidationListener listener) {
        language.addListener(listener);
        theme.addListener(listener);
        window.addListener(listener);
        tables.addListener(listener);
    }

    /** All settings as they are now. */
    public SettingsData data() {
        return new SettingsData(language.get(), theme.get(), window.get(), tables);
    }
}
