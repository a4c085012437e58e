package io.github.dfconsole.ui.about;

import java.nio.file.Path;

/**
 * A place on this computer where the console keeps files.
 *
 * @param kind what is kept there
 * @param path the file or folder; it may not exist yet
 * @param folder the folder to open
 */
public record Place(Kind kind, Path path, Path folder) {

    /** What is kept in a place. */
    public enum Kind {
        /** Language, theme and layout. */
        SETTINGS,
        /** Forms that were not sent yet. */
        DRAFTS,
        /** Values that the user saved to use them again. */
        PRESETS,
        /** Notebooks whose creation is not settled. */
        JOURNAL,
        /** Other changes that are not settled. */
        CHANGES,
        /** What was measured of the quotas of accounts. */
        USAGE,
        /** Which keytabs were downloaded, without keys. */
        KEYTABS,
        /** What was found out about the lifetimes of apps. */
        LIFETIMES,
        /** Saved connections, without keys. */
        PROFILES,
        /** What connections were found not to offer. */
        OFFERS,
        /** The last lists, which the next start shows at once. */
        LISTS,
        /** The log files. */
        LOGS
    }

    /** Returns a place that is a folder. */
    public static Place folder(Kind kind, Path folder) {
        return new Place(kind, folder, folder);
    }
}
