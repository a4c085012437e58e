package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.ui.submission.SubmissionProgress.AnotherUnconfirmed;
import io.github.dfconsole.ui.submission.SubmissionProgress.Done;
import io.github.dfconsole.ui.submission.SubmissionProgress.Failed;
import io.github.dfconsole.ui.submission.SubmissionProgress.Idle;
import io.github.dfconsole.ui.submission.SubmissionProgress.LookingUp;
import io.github.dfconsole.ui.submission.SubmissionProgress.NameTaken;
import io.github.dfconsole.ui.submission.SubmissionProgress.Sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * One request to create something: sent once, looked up if the outcome is unknown, and sent again
 * only if the user asks for it (W13, E9). It belongs to the UI thread.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public final class SubmissionViewModel<Q, D extends SubmissionDraft> {

    private final Jobs jobs;
    private final Submission<Q, D> submission;
    private final ResultWatch<D> watch;
    private final LeftPage<D> page;
    private final ApprovedSending approved;
    private final ReadOnlyObjectWrapper<SubmissionProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", new Idle());
    private final UnsettledRequest<D> unsettled = new UnsettledRequest<>();

    /** What is sent once the user has confirmed that there may be two. */
    private @Nullable SubmissionRequest<Q, D> unconfirmed;

    private @Nullable OutcomeLookup<D> lookup;

    /**
     * Creates a view-model with nothing under way.
     *
     * @param results receives what becomes known after the page was left
     * @param approval lets each request be sent, or not
     */
    public SubmissionViewModel(
            Jobs jobs,
            Submission<Q, D> submission,
            StateWatch watch,
            BackgroundResults<D> results,
            Approval approval) {
        this.jobs = jobs;
        this.submission = submission;
        this.watch = new ResultWatch<>(submission, watch);
        this.page = new LeftPage<>(results);
        this.approved = new ApprovedSending(approval, progress);
        progress.addListener(
                (property, before, now) -> {
                    if (page.isLeft()) {
                        reportInBackground();
                    }
                });
    }

    /**
     * Sends a request, unless one is under way (F4). While the outcome of an earlier request is
     * unknown, a request for the same resource is sent as its repetition; a request for another one
     * is held back until {@link #confirmAnother}.
     */
    public void submit(SubmissionRequest<Q, D> request) {
        if (isBusy() || progress.get() instanceof Done) {
            return;
        }
        SubmissionIntent<D> earlier = unsettled.get();
        if (earlier == null || earlier.asksForTheSame(request.draft())) {
            approved.ask(request, false, () -> send(request, earlier));
        } else {
            unconfirmed = request;
            progress.set(
                    new AnotherUnconfirmed(earlier, request.draft().name(), request.accountName()));
        }
    }

    /** Sends the request that was held back; the earlier one goes on being looked up elsewhere. */
    public void confirmAnother() {
        SubmissionRequest<Q, D> request = unconfirmed;
        if (request != null && progress.get() instanceof AnotherUnconfirmed) {
            approved.ask(request, true, () -> send(request, null));
        }
    }

    private void send(SubmissionRequest<Q, D> request, @Nullable SubmissionIntent<D> earlier) {
        unconfirmed = null;
        if (earlier == null) {
            page.handOver(unsettled);
        }
        page.sending(request.draft().name());
        progress.set(new Sending());
        jobs.start(
                () ->
                        earlier == null
                                ? submission.submit(request)
                                : submission.submitAgain(earlier, request),
                outcome -> show(outcome, request.draft()),
                failure -> progress.set(new Failed(failure)));
    }

    private void show(SubmissionOutcome<D> outcome, D draft) {
        switch (outcome) {
            case SubmissionOutcome.Accepted<D> accepted -> {
                unsettled.clear();
                progress.set(new Done(watch.accepted(draft, accepted)));
            }
            case SubmissionOutcome.Found<D> found -> showFound(found.intent(), found.created());
            case SubmissionOutcome.NameTaken<D> _ -> showNameTaken();
            case SubmissionOutcome.Refused<D> refused ->
                    progress.set(new Failed(new ApiException(refused.failure())));
            case SubmissionOutcome.Unknown<D> unknown ->
                    showUnknown(unknown.intent(), unknown.failure());
        }
    }

    private void showFound(SubmissionIntent<D> intent, CreatedResource created) {
        unsettled.clear();
        progress.set(new Done(watch.found(intent, created)));
    }

    private void showNameTaken() {
        unsettled.clear();
        progress.set(new NameTaken());
    }

    private void showUnknown(SubmissionIntent<D> intent, @Nullable ApiFailure failure) {
        unsettled.set(intent, failure);
        if (page.isLeft()) {
            progress.set(new Idle());
        } else {
            lookUp(intent);
        }
    }

    /**
     * Goes on with an earlier request that was not found: it is looked for once more before
     * anything is sent.
     */
    public void adopt(PendingSubmission<D> earlier) {
        if (progress.get() instanceof Idle) {
            unsettled.adopt(earlier);
            progress.set(unsettled.progress());
        }
    }

    /** Looks again for what was not found; does nothing in any other state. */
    public void checkAgain() {
        SubmissionIntent<D> intent = unsettled.get();
        if (intent != null && progress.get().isUndecided()) {
            unconfirmed = null;
            lookUp(intent);
        }
    }

    private void lookUp(SubmissionIntent<D> intent) {
        OutcomeLookup.Listener listener =
                new OutcomeLookup.Listener() {
                    @Override
                    public void looking(int look, int of) {
                        progress.set(new LookingUp(intent, look, of));
                    }

                    @Override
                    public void found(Finding.Found found) {
                        showFound(intent, found.created());
                    }

                    @Override
                    public void nameTaken() {
                        showNameTaken();
                    }

                    @Override
                    public void notFound(LastLook last) {
                        unsettled.notFound(last);
                        progress.set(unsettled.progress());
                    }
                };
        lookup = new OutcomeLookup<>(jobs, submission, intent, listener);
        lookup.start();
    }

    /** The user has edited the request: what was said about it no longer counts. */
    public void reconsider() {
        unconfirmed = null;
        switch (progress.get()) {
            case Failed _, NameTaken _, AnotherUnconfirmed _ -> progress.set(unsettled.progress());
            default -> {
                // It is under way, or an earlier request is still not found.
            }
        }
    }

    /** The page is left; what becomes known from now on is reported to others. */
    public void leave() {
        page.leave(isBusy());
        unconfirmed = null;
        reportInBackground();
    }

    private void reportInBackground() {
        if (progress.get() instanceof LookingUp && lookup != null) {
            // The receiver looks for it from now on.
            lookup.cancel();
            progress.set(new Idle());
        }
        if (isBusy()) {
            return;
        }
        page.handOver(unsettled);
        if (progress.get().isUndecided()) {
            progress.set(new Idle());
        }
        page.report(progress.get());
    }

    /**
     * The request whose outcome is unknown; null if there is none. Its name and account are fixed.
     */
    public ReadOnlyObjectProperty<@Nullable SubmissionIntent<D>> unsettled() {
        return unsettled.property();
    }

    /** Whether a request is on its way or being looked up. */
    public boolean isBusy() {
        return progress.get().isBusy();
    }

    /** How far the request has come. */
    public ReadOnlyObjectProperty<SubmissionProgress> progress() {
        return progress.getReadOnlyProperty();
    }
}
