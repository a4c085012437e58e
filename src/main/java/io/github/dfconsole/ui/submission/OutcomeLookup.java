package io.github.dfconsole.ui.submission;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.change.ReadPace;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * Looks for the result of a request whose outcome is unknown, until it is found or the deadline of
 * its operation has passed. It belongs to the UI thread.
 */
final class OutcomeLookup<D extends SubmissionDraft> {

    /** Is told how the search goes. */
    interface Listener {

        /** A look begins, or is waited for. */
        void looking(int look, int of);

        /** The resource exists. */
        void found(Finding.Found found);

        /** Another resource has the name. */
        void nameTaken();

        /** The search has ended without a result. */
        void notFound(LastLook lastLook);
    }

    private final Jobs jobs;
    private final Submission<?, D> submission;
    private final SubmissionIntent<D> intent;
    private final Listener listener;
    private final int mostLooks;
    private Job job = Job.NONE;

    OutcomeLookup(
            Jobs jobs, Submission<?, D> submission, SubmissionIntent<D> intent, Listener listener) {
        this.jobs = jobs;
        this.submission = submission;
        this.intent = intent;
        this.listener = listener;
        this.mostLooks = schedule().reads();
    }

    private PollingSchedule schedule() {
        return PollingSchedule.AFTER_A_CHANGE.endingAfter(submission.deadline());
    }

    void start() {
        ReadPace pace = ReadPace.start(schedule());
        tell(pace);
        look(pace);
    }

    void cancel() {
        job.cancel();
    }

    private void tell(ReadPace pace) {
        listener.looking(pace.reads() + 1, mostLooks);
    }

    private void look(ReadPace pace) {
        job =
                jobs.start(
                        () -> submission.find(intent),
                        finding -> show(finding, pace.read(true)),
                        failure -> fail(failure, pace));
    }

    /** The user is waiting, so only the service's own wish slows the search down. */
    private void fail(Throwable failure, ReadPace pace) {
        LastLook last = new LastLook.Unreadable(failure);
        if (ReadPace.isKeyRefused(failure)) {
            listener.notFound(last);
        } else {
            goOn(pace.read(!ReadPace.isThrottled(failure)), last, failure);
        }
    }

    private void show(Finding finding, ReadPace pace) {
        switch (finding) {
            case Finding.Found found -> listener.found(found);
            case Finding.Other _ -> listener.nameTaken();
            case Finding.Absent _ -> goOn(pace, new LastLook.Absent(), null);
            case Finding.NotKnown unknown ->
                    goOn(pace, new LastLook.Ambiguous(unknown.candidates()), null);
        }
    }

    private void goOn(ReadPace pace, LastLook last, @Nullable Throwable failure) {
        Optional<Duration> wait = pace.next(failure);
        if (wait.isEmpty()) {
            listener.notFound(last);
            return;
        }
        ReadPace next = pace.waited(wait.get());
        tell(next);
        job = jobs.later(wait.get(), () -> look(next));
    }
}
