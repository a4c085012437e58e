package io.github.dfconsole.settings;

import org.jspecify.annotations.Nullable;

/**
 * The preferences at one moment, as the settings file stores them. Each is null if it is the usual
 * one.
 *
 * @param refresh how often lists refresh themselves
 * @param timeZone the id of the time zone in which times are shown; null for that of the system
 * @param density how close together the rows of tables are
 * @param firstScreen the id of the kind of resource that is shown first
 * @param startPage what a start shows
 * @param desktopNotices whether notices are shown on the desktop, too
 * @param rememberLists whether the last lists are kept for the next start
 */
public record PreferencesData(
        @Nullable RefreshInterval refresh,
        @Nullable String timeZone,
        @Nullable Density density,
        @Nullable String firstScreen,
        @Nullable StartPage startPage,
        @Nullable Boolean desktopNotices,
        @Nullable Boolean rememberLists) {

    /** The preferences before the user chooses anything. */
    public static final PreferencesData NONE =
            new PreferencesData(null, null, null, null, null, null, null);
}
