package io.github.dfconsole.service.offers;

import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.State;

import java.time.Instant;
import java.util.Objects;

/**
 * That a group of operations did not answer, and when that was found out.
 *
 * @param state why it did not
 * @param status the HTTP status of the answer
 * @param code the gateway's errorCode; empty if there was none
 * @param at when it was asked
 */
public record Absence(State state, int status, String code, Instant at) {

    /** A file of a later version may know other states, which say nothing here. */
    public Absence {
        state = Objects.requireNonNullElse(state, State.FAILED);
        code = Objects.requireNonNullElse(code, "");
        Objects.requireNonNull(at, "at");
    }

    /** What an answer says of its group at a moment. */
    static Absence of(OfferedGroups.Answer answer, Instant at) {
        return new Absence(answer.state(), answer.status(), answer.code(), at);
    }
}
