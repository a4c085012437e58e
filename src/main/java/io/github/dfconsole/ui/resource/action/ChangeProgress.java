package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.ApiFailure;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** How far a change to one resource has come, and how it ended. */
public sealed interface ChangeProgress {

    /** It waits for the changes before it. */
    record Queued() implements ChangeProgress {}

    /** It was sent, and there is no answer yet. */
    record Sending() implements ChangeProgress {}

    /**
     * There was no usable answer; it is being looked up.
     *
     * @param why why there was none; null for a change of an earlier run
     */
    record LookingUp(@Nullable ApiFailure why) implements ChangeProgress {}

    /**
     * It was accepted, and its effect is not there yet.
     *
     * @param nextLook when it is looked for again
     */
    record Awaiting(Instant nextLook) implements ChangeProgress {}

    /**
     * It is so now.
     *
     * @param how how that is known
     */
    record Done(How how) implements ChangeProgress {

        /** How it is known that a change took place. */
        public enum How {
            /** The service said so. */
            ANSWERED,
            /** There was no answer, and a read shows it. */
            SEEN,
            /** It was so before anything was done. */
            ALREADY
        }
    }

    /**
     * It was not carried out.
     *
     * @param cause why
     */
    record Refused(Throwable cause) implements ChangeProgress {}

    /**
     * There was no answer, and no read has shown it for so long that it probably did not happen.
     *
     * @param why why there was no answer; null for a change of an earlier run
     */
    record NotSeen(@Nullable ApiFailure why) implements ChangeProgress {}

    /**
     * There was no answer, and it could not be looked up.
     *
     * @param why why there was no answer; null for a change of an earlier run
     * @param lookFailure why the last look failed
     */
    record Unknown(@Nullable ApiFailure why, Throwable lookFailure) implements ChangeProgress {}

    /**
     * There was no answer, and no read of the service shows such a change.
     *
     * @param why why there was no answer; null for a change of an earlier run
     */
    record NotVisible(@Nullable ApiFailure why) implements ChangeProgress {}

    /** It was not sent: one before it did not succeed, or the user stopped the changes. */
    record NotSent() implements ChangeProgress {}

    /**
     * It was accepted, and its effect was not seen in time.
     *
     * @param lookFailure why the last look failed; null if it showed that the effect is not there
     * @param waited how long it was waited for
     */
    record Unfinished(@Nullable Throwable lookFailure, Duration waited) implements ChangeProgress {}

    /** Whether it goes on by itself. */
    default boolean isPending() {
        return switch (this) {
            case Queued _, Sending _, LookingUp _, Awaiting _ -> true;
            default -> false;
        };
    }

    /** Whether it is not settled, and will not be unless it is looked up again. */
    default boolean isOpen() {
        return switch (this) {
            case NotSeen _, Unknown _, Unfinished _ -> true;
            default -> false;
        };
    }
}
