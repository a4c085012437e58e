package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.ui.submission.Approval;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.wizard.DraftSaver;

import java.util.function.Supplier;

/**
 * What a wizard that creates something works with, all of the same connection.
 *
 * @param submission sends the request
 * @param following watches what was created
 * @param afterwards takes what becomes known after the wizard was closed
 * @param approval lets each request be sent, or not
 * @param drafts makes a saver for the draft of a new wizard
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public record CreationTools<Q, D extends SubmissionDraft>(
        Submission<Q, D> submission,
        StateWatch following,
        BackgroundResults<D> afterwards,
        Approval approval,
        Supplier<DraftSaver<D>> drafts) {}
