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

    /** What was kept; what was never chosen stays out of the file, and so does the command line. */
    private @Nullable Language keptLanguage;

    private @Nullable ThemeChoice keptTheme;

    /** Starts with the given choices, and nothing else chosen. */
    public Settings(Language language, ThemeChoice theme) {
        this(new SettingsData(language, theme, null, Map.of()), null, null, language, theme);
    }

    /**
     * Starts with what was kept.
     *
     * @param kept what was kept
     * @param askedLanguage the language for this run; null for the one that was kept
     * @param askedTheme the theme for this run; null for the one that was kept
     * @param language the language, if there is neither
     * @param theme the theme, if there is neither
     */
    public Settings(
            SettingsData kept,
            @Nullable Language askedLanguage,
            @Nullable ThemeChoice askedTheme,
            Language language,
            ThemeChoice theme) {
        this.keptLanguage = kept.language();
        this.keptTheme = kept.theme();
        this.language =
                new SimpleObjectProperty<>(
                        this, "language", first(askedLanguage, kept.language(), language));
        this.theme =
                new SimpleObjectProperty<>(this, "theme", first(askedTheme, kept.theme(), theme));
        this.language.addListener((property, before, now) -> keptLanguage = now);
        this.theme.addListener((property, before, now) -> keptTheme = now);
        this.window = new SimpleObjectProperty<>(this, "window", kept.window());
        this.tables = FXCollections.observableHashMap();
        tables.putAll(kept.tables());
    }

    private static <T> T first(@Nullable T asked, @Nullable T kept, T otherwise) {
        if (asked != null) {
            return asked;
        }
        return kept == null ? otherwise : kept;
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
        return new SettingsData(keptLanguage, keptTheme, window.get(), tables);
    }
}
