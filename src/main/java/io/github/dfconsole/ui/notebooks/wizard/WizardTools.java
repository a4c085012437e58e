package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.notebooks.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.notebooks.creation.CreationViewModel;
import io.github.dfconsole.ui.notebooks.creation.StateWatch;

import java.time.InstantSource;

/**
 * What a wizard works with, all of the same connection.
 *
 * @param lookups tells what there is to choose from
 * @param creation sends
 * @param following watches what was created
 * @param afterwards takes what becomes known when nobody waits for it any more
 * @param shelf keeps drafts
 * @param connection what drafts know the connection by
 * @param endpoint where it leads
 * @param clock this machine's clock
 */
public record WizardTools(
        NotebookLookups lookups,
        NotebookCreation creation,
        StateWatch following,
        CreationViewModel.Afterwards afterwards,
        DraftStore shelf,
        String connection,
        Endpoint endpoint,
        InstantSource clock) {}
