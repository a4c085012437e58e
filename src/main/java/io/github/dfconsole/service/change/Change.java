package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Session;

/**
 * One change to one resource: how it is sent, and the read that shows whether it took place. The
 * methods block, and fail with {@link ApiException}.
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

    /** Sends the change. It is called once for each time the user asks for it. */
    void send(Session session) throws ApiException;

    /** Reads whether the change took place. It changes nothing, and may be called often. */
    Sighting look(Session session) throws ApiException;

    /**
     * Whether a refusal means that what was asked for is so already: a deletion that is answered
     * with "no such element".
     */
    default boolean isSoAlready(ApiFailure refusal) {
        return false;
    }

    /**
     * Whether sending the same once more ends in the same state, so that it may be offered where no
     * read shows whether the change took place.
     */
    default boolean isRepeatSafe() {
        return false;
    }

    /**
     * Whether the service answers before the effect is there, so that it has to be waited for.
     * Otherwise the answer is the end.
     */
    default boolean takesEffectLater() {
        return false;
    }
}
