package io.github.dfconsole.settings;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All settings at one moment, as the settings file stores them.
 *
 * @param language the language; null if the user chose none
 * @param theme light or dark; null if the user chose none
 * @param window the bounds of the window; null if they are not known
 * @param tables the layouts of tables, by table and connection
 * @param preferences what was chosen on the page of preferences
 */
public record SettingsData(
        @Nullable Language language,
        @Nullable ThemeChoice theme,
        @Nullable WindowBounds window,
        Map<String, TableLayout> tables,
        PreferencesData preferences) {

    /** The settings before the user chooses anything. */
    public static final SettingsData NONE =
            new SettingsData(null, null, null, Map.of(), PreferencesData.NONE);

    /** Copies and sorts the tables; a file may lack them, and the preferences. */
    public SettingsData {
        tables = new TreeMap<>(Objects.requireNonNullElse(tables, Map.of()));
        preferences = Objects.requireNonNullElse(preferences, PreferencesData.NONE);
    }
}
