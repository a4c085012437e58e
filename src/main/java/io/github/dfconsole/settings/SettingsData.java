package io.github.dfconsole.settings;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All settings at one moment, as they are kept in a file.
 *
 * @param language the language; null if none was chosen
 * @param theme light or dark; null if neither was chosen
 * @param window where the window was; null if that is not known
 * @param tables how tables are arranged, by table and connection
 */
public record SettingsData(
        @Nullable Language language,
        @Nullable ThemeChoice theme,
        @Nullable WindowPlace window,
        Map<String, TableLayout> tables) {

    /** Nothing chosen yet. */
    public static final SettingsData NONE = new SettingsData(null, null, null, Map.of());

    /** Copies the tables, in the order of their names; a file may lack them. */
    public SettingsData {
        tables = new TreeMap<>(Objects.requireNonNullElse(tables, Map.of()));
    }
}
