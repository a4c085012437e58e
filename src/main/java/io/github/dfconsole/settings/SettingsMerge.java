package io.github.dfconsole.settings;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Joins what this console has changed with what another one has written meanwhile: a value that did
 * not change here is as it is in the file.
 *
 * @param before the settings as this console last read or wrote them
 * @param now the settings of this console
 * @param current the settings in the file
 */
record SettingsMerge(SettingsData before, SettingsData now, SettingsData current) {

    /** Returns the settings to write. */
    SettingsData result() {
        return new SettingsData(
                merged(before.language(), now.language(), current.language()),
                merged(before.theme(), now.theme(), current.theme()),
                merged(before.window(), now.window(), current.window()),
                tables(),
                preferences(before.preferences(), now.preferences(), current.preferences()));
    }

    private static PreferencesData preferences(
            PreferencesData before, PreferencesData now, PreferencesData current) {
        return new PreferencesData(
                merged(before.refresh(), now.refresh(), current.refresh()),
                merged(before.timeZone(), now.timeZone(), current.timeZone()),
                merged(before.density(), now.density(), current.density()),
                merged(before.firstScreen(), now.firstScreen(), current.firstScreen()),
                merged(before.startPage(), now.startPage(), current.startPage()),
                merged(before.desktopNotices(), now.desktopNotices(), current.desktopNotices()),
                merged(before.rememberLists(), now.rememberLists(), current.rememberLists()));
    }

    private static <T> @Nullable T merged(
            @Nullable T before, @Nullable T now, @Nullable T current) {
        return Objects.equals(before, now) ? current : now;
    }

    private Map<String, TableLayout> tables() {
        Map<String, TableLayout> tables = new TreeMap<>(current.tables());
        now.tables()
                .forEach(
                        (name, layout) -> {
                            if (!layout.equals(before.tables().get(name))) {
                                tables.put(name, layout);
                            }
                        });
        return tables;
    }
}
