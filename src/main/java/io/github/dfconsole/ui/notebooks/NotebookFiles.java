package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.service.notebooks.CreationJournal;
import io.github.dfconsole.service.notebooks.DraftShelf;

import java.nio.file.Path;

/**
 * What is kept of notebooks on this machine.
 *
 * @param journal what is being created
 * @param shelf drafts and presets
 */
public record NotebookFiles(CreationJournal journal, DraftShelf shelf) {

    /** Below a folder, which need not exist. */
    public static NotebookFiles in(Path folder) {
        return new NotebookFiles(
                new CreationJournal(folder.resolve("notebook-journal")), new DraftShelf(folder));
    }
}
