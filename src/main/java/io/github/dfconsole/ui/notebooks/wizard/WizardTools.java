package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.notebooks.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.submission.BackgroundResults;

import java.time.InstantSource;

/**
 * What a wizard works with, all of the same connection.
 *
 * @param lookups tells what there is to choose from
 * @param creation sends
 * @param following watches what was created
 * @param afterwards takes what becomes known after the wizard was closed
 * @param shelf keeps drafts
 * @param connection what drafts know the connection by
 * @param endpoint where it leads
 * @param clock this machine's clock
 */
public record WizardTools(
        NotebookLookups lookups,
        Submission<NewNotebook, NotebookDraft> creation,
        StateWatch following,
        BackgroundResults<NotebookDraft> afterwards,
        DraftStore shelf,
        String connection,
        Endpoint endpoint,
        InstantSource clock) {}
