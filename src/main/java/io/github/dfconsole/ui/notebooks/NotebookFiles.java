package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookDraft;

import java.nio.file.Path;

/**
 * What is kept of notebooks on this machine.
 *
 * @param journal what is being created
 * @param drafts drafts and presets
 */
public record NotebookFiles(
        ChangeJournal<NotebookDraft> journal, DraftStore<NotebookDraft> drafts) {

    /** Below a folder, which need not exist. */
    public static NotebookFiles in(Path folder) {
        return new NotebookFiles(
                new ChangeJournal<>(folder.resolve("notebook-journal"), NotebookDraft.class),
                new DraftStore<>(folder, "notebook", NotebookDraft.class));
    }
}
