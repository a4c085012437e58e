package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.CreationIntent;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookCreation.Finding;
import io.github.dfconsole.service.notebooks.NotebookCreation.Outcome;
import io.github.dfconsole.service.notebooks.NotebookDraft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * One notebook on its way to the service: sent once, looked up if the outcome is unknown, never
 * sent again unasked (W13, E9). It belongs to the UI thread.
 */
public final class CreationViewModel {

    /** How far it has come. */
    public sealed interface Progress {

        /** Nothing was sent, or what was sent is settled. */
        record Idle() implements Progress {}

        /** It is on its way, and there is no answer yet. */
        record Sending() implements Progress {}

        /** There was no answer; it is being looked for by its name. */
        record LookingUp(CreationIntent intent, int look, int of) implements Progress {}

        /**
         * It was not found so far.
         *
         * @param failure why the list could not be read; null if it could
         */
        record NotFound(CreationIntent intent, @Nullable Throwable failure) implements Progress {}

        /** It was not created. */
        record Failed(Throwable cause) implements Progress {}

        /** There is a notebook of that name already; nothing was created. */
        record NameTaken() implements Progress {}

        /** It exists. */
        record Done(WatchedNotebook notebook) implements Progress {}
    }

    private final Jobs jobs;
    private final NotebookCreation creation;
    private final StateWatch following;
    private final Afterwards afterwards;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", new Progress.Idle());
    private String name = "";
    private @Nullable CreationLookup lookup;

    /** What was sent before and may have been created all the same; null if there is none. */
    private @Nullable CreationIntent earlier;

    private boolean left;
    private boolean wasBusyWhenLeft;

    /** Who is told what becomes known when nobody waits for it any more. */
    public interface Afterwards {

        /** It is not known whether it was created. */
        void unsettled(CreationIntent intent);

        /** A notebook was not created. */
        void failed(String name, Throwable cause);

        /** A notebook was not created: there is another one of its name. */
        void nameTaken(String name);
    }

    /**
     * Creates a view-model with nothing under way.
     *
     * @param following watches what was created
     * @param afterwards takes what becomes known when nobody waits for it any more
     */
    public CreationViewModel(
            Jobs jobs, NotebookCreation creation, StateWatch following, Afterwards afterwards) {
        this.jobs = jobs;
        this.creation = creation;
        this.following = following;
        this.afterwards = afterwards;
        progress.addListener(
                (property, before, now) -> {
                    if (left) {
                        tellOthers();
                    }
                });
    }

    /** Sends it, unless something is under way: however often it is asked to (F4). */
    public void submit(NewNotebook notebook, NotebookDraft draft, Account account) {
        if (isBusy() || progress.get() instanceof Progress.Done) {
            return;
        }
        CreationIntent before = earlier;
        Callable<Outcome> send = () -> creation.submit(notebook, draft, account);
        if (before != null && isTheSame(before, notebook)) {
            send = () -> creation.submitAgain(before, notebook, draft, account);
        } else {
            handOnEarlier();
        }
        name = notebook.name();
        progress.set(new Progress.Sending());
        jobs.start(
                send,
                outcome -> show(outcome, account.id()),
                cause -> progress.set(new Progress.Failed(cause)));
    }

    private static boolean isTheSame(CreationIntent before, NewNotebook notebook) {
        NotebookDraft draft = before.draft();
        return before.name().equals(notebook.name())
                && draft.accountId().equals(notebook.accountId())
                && Objects.equals(draft.vpcNo(), notebook.vpcNo())
                && Objects.equals(draft.subnetNo(), notebook.subnetNo());
    }

    private void handOnEarlier() {
        CreationIntent before = earlier;
        earlier = null;
        if (before != null) {
            afterwards.unsettled(before);
        }
    }

    /** Whoever sent it turns to something else; what is not known yet is told to others. */
    public void leave() {
        left = true;
        wasBusyWhenLeft = isBusy();
        tellOthers();
    }

    private void tellOthers() {
        if (progress.get() instanceof Progress.LookingUp looking && lookup != null) {
            // Whoever takes it over looks for it, too.
            lookup.cancel();
            earlier = looking.intent();
            progress.set(new Progress.Idle());
        }
        if (isBusy()) {
            return;
        }
        handOnEarlier();
        switch (progress.get()) {
            case Progress.NotFound _ -> progress.set(new Progress.Idle());
            case Progress.Failed failed when wasBusyWhenLeft ->
                    afterwards.failed(name, failed.cause());
            case Progress.NameTaken _ when wasBusyWhenLeft -> afterwards.nameTaken(name);
            default -> {
                // Whoever left has seen it, or will see it in the list.
            }
        }
    }

    private void show(Outcome outcome, String accountId) {
        if (!(outcome instanceof Outcome.Refused)) {
            earlier = null;
        }
        switch (outcome) {
            case Outcome.Accepted accepted ->
                    progress.set(
                            new Progress.Done(
                                    following.follow(
                                            accountId,
                                            accepted.id(),
                                            name,
                                            accepted.sentAt(),
                                            accepted.acceptedAt(),
                                            false)));
            case Outcome.Found found ->
                    progress.set(done(found.intent(), new Finding.Found(found.notebook())));
            case Outcome.NameTaken _ -> progress.set(new Progress.NameTaken());
            case Outcome.Refused refused ->
                    progress.set(new Progress.Failed(new ApiException(refused.failure())));
            case Outcome.Unknown unknown when left -> {
                earlier = unknown.intent();
                progress.set(new Progress.Idle());
            }
            case Outcome.Unknown unknown -> lookUp(unknown.intent());
        }
    }

    /**
     * Goes on with what was sent before and was not found: it is looked for once more before
     * anything is sent again.
     */
    public void adopt(CreationIntent earlier) {
        if (progress.get() instanceof Progress.Idle) {
            this.earlier = earlier;
            progress.set(new Progress.NotFound(earlier, null));
        }
    }

    /** Looks once more whether it is there; does nothing unless it was not found before. */
    public void checkAgain() {
        if (progress.get() instanceof Progress.NotFound unknown) {
            lookUp(unknown.intent());
        }
    }

    private void lookUp(CreationIntent intent) {
        lookup =
                new CreationLookup(
                        jobs,
                        creation,
                        intent,
                        new CreationLookup.Listener() {
                            @Override
                            public void looking(int look, int of) {
                                progress.set(new Progress.LookingUp(intent, look, of));
                            }

                            @Override
                            public void found(Finding finding) {
                                earlier = null;
                                progress.set(
                                        finding instanceof Finding.Found found
                                                ? done(intent, found)
                                                : new Progress.NameTaken());
                            }

                            @Override
                            public void notFound(@Nullable Throwable failure) {
                                earlier = intent;
                                progress.set(new Progress.NotFound(intent, failure));
                            }
                        });
        lookup.start();
    }

    private Progress done(CreationIntent intent, Finding.Found found) {
        return new Progress.Done(following.followFound(intent, found.notebook().id()));
    }

    /** What was entered has changed: an answer to what it was before no longer counts. */
    public void reconsider() {
        if (progress.get() instanceof Progress.Failed
                || progress.get() instanceof Progress.NameTaken) {
            progress.set(new Progress.Idle());
        }
    }

    /** Whether something was sent of which it is not known whether it was created. */
    public boolean isUnsettled() {
        return earlier != null;
    }

    /** Whether something is on its way or being looked up. */
    public boolean isBusy() {
        return progress.get() instanceof Progress.Sending
                || progress.get() instanceof Progress.LookingUp;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }
}
