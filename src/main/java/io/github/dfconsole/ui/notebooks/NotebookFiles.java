package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.service.notebooks.ChangeJournal;
import io.github.dfconsole.service.notebooks.DraftStore;

import java.nio.file.Path;

/**
 * What is kept of notebooks on this machine.
 *
 * @param journal what is being created
 * @param shelf drafts and presets
 */
public record NotebookFiles(ChangeJournal journal, DraftStore shelf) {

    /** Below a folder, which need not exist. */
    public static NotebookFiles in(Path folder) {
        return new NotebookFiles(
                new ChangeJournal(folder.resolve("notebook-journal")), new DraftStore(folder));
    }
}
