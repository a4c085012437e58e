package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.apps.creation.AppCreation;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppLookups;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.ui.creation.CreationBench;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Everything that is at work on new apps over one connection. It belongs to the UI thread. */
public final class AppWorkbench extends CreationBench<NewApp, AppDraft, AppWizardViewModel> {

    private final Jobs jobs;
    private final InstantSource clock;
    private final AppLookups lookups;
    private final OpenConnection connection;

    /** The forms that wait for an app that is created first; the last is the one to go back to. */
    private final Deque<SavedDraft<AppDraft>> waiting = new ArrayDeque<>();

    private boolean switching;

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param learnt takes the id of a new app, and the ids of the apps it needs
     * @param events hears what becomes known of new apps in the background
     */
    @SuppressWarnings("this-escape") // nothing is heard before a wizard is opened
    AppWorkbench(
            Jobs jobs,
            InstantSource clock,
            CreationFiles<AppDraft> files,
            OpenConnection connection,
            BiConsumer<String, List<String>> learnt,
            CreationEvents events) {
        super(
                jobs,
                clock,
                files,
                connection,
                new AppCreation(connection.session(), learnt),
                events);
        this.jobs = jobs;
        this.clock = clock;
        this.connection = connection;
        this.lookups = new AppLookups(connection.session(), clock);
        wizard().addListener((property, before, now) -> onClosed(now == null));
    }

    @Override
    protected AppWizardViewModel newWizard(CreationTools<NewApp, AppDraft> with) {
        Endpoint endpoint = connection.endpoint();
        return new AppWizardViewModel(jobs, lookups, with, endpoint);
    }

    /**
     * Creates an app first that the one in the wizard needs: the form is kept as a draft, and gone
     * on with by {@link #goBack}.
     *
     * @param appTypeId the type that is needed
     */
    public void createFirst(String appTypeId) {
        AppWizardViewModel open = openWizard();
        AppDraft draft = open.form().draft();
        String draftId = open.wizard().drafts().draftId();
        open.wizard()
                .saveDraft(
                        () -> {
                            waiting.push(
                                    SavedDraft.ofThisProcess(
                                            draftId, connection.name(), clock.instant(), draft));
                            switchTo(
                                    () ->
                                            openWizard()
                                                    .wizard()
                                                    .startFrom(
                                                            AppDraft.ofType(
                                                                    draft.accountId(), appTypeId)));
                        });
    }

    /** The present by the service's clock, as far as that is known. */
    Instant serviceTime() {
        return clock.instant().minus(connection.session().clockAhead());
    }

    /** The form that waits for the app in the wizard; empty if none does. */
    public Optional<AppDraft> waiting() {
        return Optional.ofNullable(waiting.peek()).map(SavedDraft::draft);
    }

    /**
     * Goes on with the form that waits for an app, and chooses that app there.
     *
     * @param appId the app that was created first
     */
    public void goBack(String appId) {
        SavedDraft<AppDraft> saved = waiting.poll();
        if (saved != null) {
            switchTo(
                    () ->
                            resume(
                                    SavedDraft.ofThisProcess(
                                            saved.id(),
                                            saved.connection(),
                                            saved.savedAt(),
                                            saved.draft().needing(List.of(appId)))));
        }
    }

    private void switchTo(Runnable open) {
        switching = true;
        closeWizard();
        open.run();
        switching = false;
    }

    /** Who leaves does not come back by itself; what waits is offered as a draft. */
    private void onClosed(boolean isClosed) {
        if (isClosed && !switching) {
            waiting.clear();
        }
    }
}
