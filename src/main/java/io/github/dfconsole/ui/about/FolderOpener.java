package io.github.dfconsole.ui.about;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Shows a folder in the desktop's own way. */
@FunctionalInterface
public interface FolderOpener {

    /**
     * Opens a folder. It blocks for some seconds at most.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if the desktop cannot show it
     * @throws InterruptedException if nobody waits any more
     */
    void open(Path folder) throws IOException, InterruptedException;
}
