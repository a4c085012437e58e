package io.github.dfconsole.ui.about;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens a folder in the file manager of the desktop. */
@FunctionalInterface
public interface FolderOpener {

    /**
     * Opens a folder; blocks for a few seconds at most.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if the desktop cannot show it
     * @throws InterruptedException if the call was cancelled
     */
    void open(Path folder) throws IOException, InterruptedException;
}
