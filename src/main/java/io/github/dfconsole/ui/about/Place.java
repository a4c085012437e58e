package io.github.dfconsole.ui.about;

import java.nio.file.Path;

/**
 * Where something of the console's is kept on this machine.
 *
 * @param kind what is kept there
 * @param path the file or folder, which may not be there yet
 * @param folder the folder to look into
 */
public record Place(Kind kind, Path path, Path folder) {

    /** What is kept. */
    public enum Kind {
        /** What the user chose. */
        SETTINGS,
        /** What was entered for notebooks, and not sent yet. */
        DRAFTS,
        /** Choices for notebooks that are made again and again. */
        PRESETS,
        /** Which notebooks are being created. */
        JOURNAL,
        /** What the console says about itself. */
        LOGS
    }

    /** A folder. */
    public static Place folder(Kind kind, Path folder) {
        return new Place(kind, folder, folder);
    }
}
