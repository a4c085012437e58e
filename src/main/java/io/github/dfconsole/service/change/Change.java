package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Session;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * One change to one resource: how it is sent, and the read that shows whether it took place. The
 * methods that take a session block, and fail with {@link ApiException}.
 */
public interface Change {

    /** What a read says about a change. It never says who made it. */
    enum Sighting {
        /** What was asked for is so now. */
        SEEN,
        /** It is as it was before; it may still come. */
        NOT_SEEN,
        /** No read shows it, for example a new password. */
        NOT_VISIBLE
    }

    /** What is changed. */
    ChangeTarget target();

    /**
     * Reads what has to be known to recognise the change later, just before it is sent. If that
     * fails, the change is not sent.
     *
     * @return the change to send and to look for; this one if nothing has to be read
     * @throws NotSentException if what was read shows that it must not be sent, or does not serve
     *     to recognise it
     */
    default Change prepared(Session session) throws ApiException, NotSentException {
        return this;
    }

    /**
     * Whether {@link #prepared} has found that what is asked for is so already; then nothing is
     * sent.
     */
    default boolean isSoBefore() {
        return false;
    }

    /**
     * What recognises the change in a later run of the console. It is written to a file before the
     * change is sent, so it never holds a secret.
     */
    default Map<String, String> memory() {
        return Map.of();
    }

    /** Sends the change. It is called once for each time the user asks for it. */
    void send(Session session) throws ApiException;

    /**
     * Reads whether a change took place to which there was no answer. It changes nothing, and is
     * called as often as {@link #lookUps} says.
     *
     * @throws IOException if the answer does not tell, because rows are missing from it
     */
    Sighting look(Session session) throws ApiException, IOException;

    /** How often, and for how long, a change without an answer is looked for. */
    default PollingSchedule lookUps() {
        return PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(2));
    }

    /**
     * Reads whether a change that the service has accepted has taken effect.
     *
     * @throws IOException if the answer does not tell, because rows are missing from it
     */
    default Sighting lookForEffect(Session session) throws ApiException, IOException {
        return look(session);
    }

    /** How often, and for how long, the effect of an accepted change is waited for. */
    default PollingSchedule effectLookUps() {
        return PollingSchedule.AFTER_A_CHANGE;
    }

    /**
     * Whether a refusal means that what was asked for is so already: a deletion that is answered
     * with "no such element".
     */
    default boolean isSoAlready(ApiFailure refusal) {
        return false;
    }

    /**
     * Whether the service answers before the effect is there, so that it has to be waited for.
     * Otherwise the answer is the end.
     */
    default boolean takesEffectLater() {
        return false;
    }

    /**
     * Whether it is sent only once the change before it to the same resource has taken effect, and
     * not at all if that is not known.
     */
    default boolean waitsForEarlier() {
        return false;
    }

    /** Whether the service records each look, so that none is made without the user. */
    default boolean isLookRecorded() {
        return false;
    }

    /**
     * Whether sending this very change once more, after an unknown outcome, ends in the same state
     * and does no harm.
     */
    default boolean isRepeatSafe() {
        return false;
    }
}
