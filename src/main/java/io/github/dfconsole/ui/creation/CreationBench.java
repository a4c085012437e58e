package io.github.dfconsole.ui.creation;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.submission.PendingSubmission;
import io.github.dfconsole.ui.submission.PendingSubmissions;
import io.github.dfconsole.ui.wizard.DraftSaver;
import io.github.dfconsole.ui.wizard.StartMenuViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Everything that is at work on new resources of a kind over one connection, whichever account and
 * screen is shown: the wizard, what was created and is being followed, and what is not settled. It
 * belongs to the UI thread.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 * @param <W> the type of the wizard
 */
public abstract class CreationBench<
        Q, D extends NamedDraft<D> & SubmissionDraft, W extends CreationWizard<Q, D>> {

    private final CreationTools<Q, D> tools;
    private final PendingSubmissions<D> pending;
    private final StartMenuViewModel<D> startMenu;
    private final ReadOnlyObjectWrapper<@Nullable W> wizard =
            new ReadOnlyObjectWrapper<>(this, "wizard");

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param events hears what becomes known of new resources, and lets them be created
     */
    @SuppressWarnings("this-escape") // nothing is heard before the journal is read
    protected CreationBench(
            Jobs jobs,
            InstantSource clock,
            CreationFiles<D> files,
            OpenConnection connection,
            CreateSteps<Q, D> steps,
            CreationEvents events) {
        Submission<Q, D> submission =
                new Submission<>(
                        steps, files.journal(), files.drafts()::discard, connection.name(), clock);
        StateWatch following = new StateWatch(jobs, clock, events::ended);
        pending = new PendingSubmissions<>(jobs, submission, following, new PendingResults(events));
        startMenu = new StartMenuViewModel<>(jobs, files.drafts(), connection.name());
        tools =
                new CreationTools<>(
                        submission,
                        following,
                        new Afterwards<>(pending, events),
                        events,
                        () -> new DraftSaver<>(jobs, files.drafts(), connection.name(), clock));
    }

    /** The draft of a resource that is found is gone, so it is no longer offered. */
    private final class PendingResults implements PendingSubmissions.Listener {

        private final CreationEvents events;

        PendingResults(CreationEvents events) {
            this.events = events;
        }

        @Override
        public void found(WatchedResource resource) {
            W open = wizard.get();
            if (open != null) {
                startMenu.load(open.wizard().drafts().draftId());
            }
            events.found(resource);
        }

        @Override
        public void nameTaken(String name) {
            events.nameTaken(name);
        }
    }

    private record Afterwards<D extends SubmissionDraft>(
            PendingSubmissions<D> pending, CreationEvents events) implements BackgroundResults<D> {

        @Override
        public void unsettled(SubmissionIntent<D> intent, @Nullable ApiFailure cause) {
            pending.add(intent, cause);
        }

        @Override
        public void failed(String name, Throwable cause) {
            events.failed(name, cause);
        }

        @Override
        public void nameTaken(String name) {
            events.nameTaken(name);
        }
    }

    /** Makes a wizard at its first step. */
    protected abstract W newWizard(CreationTools<Q, D> with);

    /** Works off the journal. */
    final void open() {
        pending.load();
    }

    /** Opens the wizard, if it is not open. */
    public final W openWizard() {
        W open = wizard.get();
        return open == null ? show(newWizard(tools)) : open;
    }

    /** What it needs is asked for before: to show it takes as long as many a call. */
    private W show(W filled) {
        wizard.set(filled);
        startMenu.load(filled.wizard().drafts().draftId());
        return filled;
    }

    /** Opens a new wizard that starts from something that exists. */
    public final void startFrom(D draft) {
        startFrom(draft, opened -> {});
    }

    /**
     * Opens a new wizard that starts from something that exists.
     *
     * @param then runs once it is filled and before it is shown, which is later if an open one is
     *     saved before
     */
    protected final void startFrom(D draft, Consumer<W> then) {
        replaceWizard(
                () -> {
                    W opened = newWizard(tools);
                    opened.wizard().startFrom(draft);
                    then.accept(opened);
                    show(opened);
                });
    }

    /** Opens a new wizard that goes on with a draft. */
    public final void resume(SavedDraft<D> draft) {
        replaceWizard(
                () -> {
                    W opened = newWizard(tools);
                    opened.wizard().resume(draft);
                    show(opened);
                });
    }

    /** Opens a new wizard at the review of a request that was sent and not found so far. */
    public final void createAgain(PendingSubmission<D> unsettled) {
        replaceWizard(
                () -> {
                    W opened = openWizard();
                    opened.wizard().startFrom(unsettled.intent().draft());
                    pending.handOver(unsettled);
                    opened.creation().adopt(unsettled);
                    opened.wizard().steps().review();
                });
    }

    /** What is entered in the one that is open becomes a draft. */
    private void replaceWizard(Runnable then) {
        W open = wizard.get();
        Runnable goOn =
                () -> {
                    closeWizard();
                    then.run();
                };
        if (open != null && open.wizard().isDirty()) {
            open.wizard().saveDraft(goOn);
        } else {
            goOn.run();
        }
    }

    /** Closes the wizard; what was entered and not kept is gone. */
    public final void closeWizard() {
        W open = wizard.get();
        if (open != null) {
            open.wizard().close();
            wizard.set(null);
        }
    }

    /** Stops everything that is under way; the journal keeps what is not settled. */
    final void close() {
        W open = wizard.get();
        if (open != null && open.wizard().isDirty()) {
            open.wizard().saveDraft(() -> {});
        }
        closeWizard();
        tools.following().close();
        pending.close();
    }

    /** The wizard; null while none is open. */
    public final ReadOnlyObjectProperty<@Nullable W> wizard() {
        return wizard.getReadOnlyProperty();
    }

    /** What was created and is being followed. */
    public final StateWatch following() {
        return tools.following();
    }

    /** What it is not known of whether it was created. */
    public final PendingSubmissions<D> pending() {
        return pending;
    }

    /** Drafts and presets. */
    public final StartMenuViewModel<D> startMenu() {
        return startMenu;
    }
}
