package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.wizard.DraftSaver;

import java.util.function.Supplier;

/**
 * What the wizard works with, all of the same connection.
 *
 * @param lookups tells what there is to choose from
 * @param creation sends the request
 * @param following watches what was created
 * @param afterwards takes what becomes known after the wizard was closed
 * @param drafts makes a saver for the draft of a new wizard
 * @param endpoint the service
 */
public record NotebookWizardServices(
        NotebookLookups lookups,
        Submission<NewNotebook, NotebookDraft> creation,
        StateWatch following,
        BackgroundResults<NotebookDraft> afterwards,
        Supplier<DraftSaver<NotebookDraft>> drafts,
        Endpoint endpoint) {}
