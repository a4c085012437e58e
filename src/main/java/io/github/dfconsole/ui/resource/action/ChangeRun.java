package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.Change.Sighting;
import io.github.dfconsole.service.change.ChangeRecord;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.service.change.Outcome;
import io.github.dfconsole.service.change.ReadPace;
import io.github.dfconsole.ui.resource.action.ChangeProgress.Done.How;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One change to one resource on its way: sent once, looked up if there was no answer, followed to
 * its effect, and never sent again by itself (E9). It belongs to the UI thread.
 */
public final class ChangeRun {

    private final RunTools tools;
    private final Session session;
    private final ChangeRecord entry;
    private final ReadOnlyObjectWrapper<ChangeProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", new ChangeProgress.Queued());
    private Change change;
    private ReadPace pace;
    private @Nullable ApiFailure noAnswer;
    private boolean accepted;
    private boolean found;
    private Job job = Job.NONE;

    ChangeRun(RunTools tools, Session session, Change change, ChangeRecord entry) {
        this.tools = tools;
        this.session = session;
        this.change = change;
        this.entry = entry;
        this.pace = ReadPace.start(change.lookUps());
    }

    /** The change as it was sent, and what is known of it then. */
    private record Sent(Change change, Outcome outcome) {}

    /** Sends the change. */
    void send() {
        progress.set(new ChangeProgress.Sending());
        // Once sent it is brought to its end: cancelling it would leave its outcome unknown.
        tools.jobs()
                .start(
                        this::prepareAndSend,
                        this::sent,
                        cause -> progress.set(new ChangeProgress.Refused(cause)));
    }

    /** It is not sent, because it is not known whether the change before it has finished. */
    void holdBack() {
        progress.set(new ChangeProgress.Refused(NotSentException.becauseOfEarlier()));
    }

    private Sent prepareAndSend() throws ApiException, IOException, NotSentException {
        Change ready = change.prepared(session);
        return new Sent(ready, tools.sender().send(session, ready, entry));
    }

    private void sent(Sent sent) {
        change = sent.change();
        switch (sent.outcome()) {
            case Outcome.Accepted _ when change.takesEffectLater() -> await();
            case Outcome.Accepted _ -> progress.set(new ChangeProgress.Done(How.ANSWERED));
            case Outcome.SoAlready _ -> progress.set(new ChangeProgress.Done(How.ALREADY));
            case Outcome.Refused refused ->
                    progress.set(new ChangeProgress.Refused(new ApiException(refused.failure())));
            case Outcome.Unknown unknown -> lookUp(unknown.failure());
        }
    }

    private void await() {
        accepted = true;
        pace = ReadPace.start(change.effectLookUps());
        pace.next(null).ifPresent(this::lookLater);
    }

    private void lookUp(ApiFailure why) {
        noAnswer = why;
        pace = ReadPace.start(change.lookUps());
        progress.set(new ChangeProgress.LookingUp(why));
        look();
    }

    /** Looks up a change of an earlier run of the console. */
    void recover() {
        accepted = entry.accepted();
        pace = ReadPace.start(accepted ? change.effectLookUps() : change.lookUps());
        progress.set(
                accepted
                        ? new ChangeProgress.Awaiting(tools.clock().instant())
                        : new ChangeProgress.LookingUp(null));
        if (!accepted && change.isLookRecorded()) {
            progress.set(new ChangeProgress.NotSeen(null));
        } else {
            look();
        }
    }

    /** Looks once more; does nothing while it goes on by itself, or is settled. */
    public void checkAgain() {
        if (progress.get().isOpen()) {
            look();
        }
    }

    private void look() {
        job.cancel();
        Change sent = change;
        boolean isAccepted = accepted;
        job =
                tools.jobs()
                        .start(
                                () -> isAccepted ? sent.lookForEffect(session) : sent.look(session),
                                this::looked,
                                this::lookAgainOr);
    }

    private void looked(Sighting sighting) {
        switch (sighting) {
            case SEEN -> seen();
            case NOT_VISIBLE -> {
                tools.settle(entry);
                progress.set(new ChangeProgress.NotVisible(noAnswer));
            }
            case NOT_SEEN -> lookAgainOr(null);
        }
    }

    /** What was found without an answer may not have taken its full effect yet. */
    private void seen() {
        if (!accepted && change.takesEffectLater()) {
            accepted = true;
            found = true;
            pace = ReadPace.start(change.effectLookUps());
            progress.set(new ChangeProgress.Awaiting(tools.clock().instant()));
            look();
        } else {
            tools.settle(entry);
            progress.set(new ChangeProgress.Done(accepted && !found ? How.ANSWERED : How.SEEN));
        }
    }

    private void lookAgainOr(@Nullable Throwable failure) {
        pace = pace.read(failure == null || ReadPace.isThrottled(failure));
        Optional<Duration> wait = pace.next(failure);
        boolean isInVain = failure != null && ReadPace.isLasting(failure);
        if (!progress.get().isPending() || wait.isEmpty() || isInVain) {
            giveUp(failure);
        } else {
            lookLater(wait.get());
        }
    }

    private void giveUp(@Nullable Throwable failure) {
        ApiFailure why = noAnswer;
        if (accepted) {
            progress.set(new ChangeProgress.Unfinished(failure, pace.schedule().longest()));
        } else if (failure != null) {
            progress.set(new ChangeProgress.Unknown(why, failure));
        } else {
            progress.set(new ChangeProgress.NotSeen(why));
        }
    }

    private void lookLater(Duration wait) {
        pace = pace.waited(wait);
        if (accepted) {
            Instant next = tools.clock().instant().plus(wait);
            progress.set(new ChangeProgress.Awaiting(next));
        }
        job = tools.jobs().later(wait, this::look);
    }

    /** It is not sent, because it had to wait for one that has not succeeded, or was called off. */
    void leaveOut() {
        if (progress.get() instanceof ChangeProgress.Queued) {
            progress.set(new ChangeProgress.NotSent());
        }
    }

    /** The user no longer wants to know. */
    void forget() {
        job.cancel();
        tools.settle(entry);
    }

    /** Stops looking; the record stays for the next time the connection is opened. */
    void stop() {
        job.cancel();
    }

    /**
     * Sends the same once more, because no read can show whether it took place. Does nothing where
     * that could do harm.
     */
    public void sendAgain() {
        if (canSendAgain()) {
            send();
        }
    }

    /** Whether the same may be sent once more. */
    public boolean canSendAgain() {
        return progress.get() instanceof ChangeProgress.NotVisible && change.isRepeatSafe();
    }

    /** What is changed, and how. */
    public Change change() {
        return change;
    }

    /** The name of the resource. */
    public String name() {
        return entry.target().name();
    }

    /** The id of the resource. */
    public String targetId() {
        return entry.target().id();
    }

    /** When the change was sent. */
    public Instant sentAt() {
        return entry.sentAt();
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<ChangeProgress> progress() {
        return progress.getReadOnlyProperty();
    }
}
