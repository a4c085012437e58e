package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.NamedDraft;

import java.nio.file.Path;

/**
 * What is kept on this machine of a kind of resource that is created.
 *
 * @param journal what is being created
 * @param drafts drafts and presets
 * @param <D> the type of the draft
 */
public record CreationFiles<D extends NamedDraft<D> & SubmissionDraft>(
        ChangeJournal<D> journal, DraftStore<D> drafts) {

    /**
     * Below a folder, which need not exist.
     *
     * @param kind the first part of the names of the folders, such as notebook in notebook-journal
     * @param type the type of the draft
     */
    public static <D extends NamedDraft<D> & SubmissionDraft> CreationFiles<D> in(
            Path folder, String kind, Class<D> type) {
        return new CreationFiles<>(
                new ChangeJournal<>(folder.resolve(kind + "-journal"), type),
                new DraftStore<>(folder, kind, type));
    }
}
