package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Session;

import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Sends a change once, and writes it down before. Methods block; interrupting the calling thread
 * cancels.
 */
public final class ChangeSender {

    private final ChangeLog log;
    private final InstantSource clock;

    /** Writes down changes in a log. */
    public ChangeSender(ChangeLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The record of a change that is about to be sent over a connection. */
    public ChangeRecord record(String connection, Change change) {
        return new ChangeRecord(
                UUID.randomUUID().toString(),
                connection,
                change.target(),
                clock.instant(),
                WriterProcess.current(),
                false,
                change.memory());
    }

    /**
     * Sends a change, and says what is known of it. The record stays in the log while the change is
     * not settled; the caller ends it with {@link #settled}.
     *
     * @param change the change as {@link Change#prepared} returned it
     * @throws IOException if the change could not be written down; it was not sent
     */
    public Outcome send(Session session, Change change, ChangeRecord entry) throws IOException {
        if (change.isSoBefore()) {
            return new Outcome.SoAlready();
        }
        ChangeRecord known = entry.remembering(change.memory());
        log.begin(known);
        Outcome outcome = sendOnce(session, change);
        if (isSettled(outcome, change)) {
            log.end(known);
        } else if (outcome instanceof Outcome.Accepted) {
            log.accepted(known.asAccepted());
        }
        return outcome;
    }

    private static Outcome sendOnce(Session session, Change change) {
        try {
            change.send(session);
            return new Outcome.Accepted();
        } catch (ApiException e) {
            ApiFailure failure = e.failure();
            if (failure instanceof ApiFailure.UnknownOutcome) {
                return new Outcome.Unknown(failure);
            }
            return change.isSoAlready(failure)
                    ? new Outcome.SoAlready()
                    : new Outcome.Refused(failure);
        }
    }

    private static boolean isSettled(Outcome outcome, Change change) {
        return switch (outcome) {
            case Outcome.Accepted _ -> !change.takesEffectLater();
            case Outcome.SoAlready _, Outcome.Refused _ -> true;
            case Outcome.Unknown _ -> false;
        };
    }

    /**
     * Reads the changes of earlier runs over a connection whose outcome is not settled.
     *
     * @throws IOException if the records cannot be read
     */
    public ChangeLog.Unsettled unsettled(String connection) throws IOException {
        return log.open(connection);
    }

    /** Removes the record of a change whose outcome is known, or no longer of interest. */
    public void settled(ChangeRecord entry) {
        log.end(entry);
    }
}
