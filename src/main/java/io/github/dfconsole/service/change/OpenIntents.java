package io.github.dfconsole.service.change;

import io.github.dfconsole.files.UnreadableFile;

import java.util.List;

/**
 * The unsettled entries of a journal.
 *
 * @param intents the entries, oldest first
 * @param unreadable files that may hold further entries; the user has to be told of them
 * @param <D> the type of the draft
 */
public record OpenIntents<D extends SubmissionDraft>(
        List<SubmissionIntent<D>> intents, List<UnreadableFile> unreadable) {}
