package io.github.dfconsole.api;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The ways in which a call can fail. The set is closed, so that a screen can give each its own
 * words and its own next step.
 */
public sealed interface ApiFailure {

    /** The call that failed, and what the service said. */
    CallReport report();

    /** What the user can do about it. */
    Remedy remedy();

    /** One line for a log: kind, operation, status and code; never what the service said. */
    default String summary() {
        CallReport report = report();
        return "%s: %s (HTTP %d, code %s, attempts %d)"
                .formatted(
                        getClass().getSimpleName(),
                        report.operation(),
                        report.status(),
                        report.code().isEmpty() ? "-" : report.code(),
                        report.attempts());
    }

    /**
     * The request never left this machine, or never reached the endpoint.
     *
     * @param obstacle what was in the way
     * @param certificate the certificate that was not accepted; null if that was not the reason
     */
    record Unreachable(CallReport report, Obstacle obstacle, @Nullable PeerCertificate certificate)
            implements ApiFailure {

        /** A failure that has nothing to do with a certificate. */
        public Unreachable(CallReport report, Obstacle obstacle) {
            this(report, obstacle, null);
        }

        @Override
        public Remedy remedy() {
            return Remedy.CHECK_ADDRESS;
        }
    }

    /**
     * The connection is for reading only: the change was refused on this machine, before anything
     * was sent. Nothing was done.
     */
    record ReadOnly(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.NONE;
        }
    }

    /** A read was sent, and the connection broke before the answer was complete. */
    record ConnectionLost(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.RETRY;
        }
    }

    /** A read was sent, and no complete answer came before the deadline. */
    record TimedOut(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.RETRY;
        }
    }

    /** The gateway does not accept the key pair (401/200). */
    record RefusedKey(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.CHECK_KEYS;
        }
    }

    /**
     * The gateway refused the signature (401/200), its clock and this machine's differ, and signing
     * with the corrected time did not help.
     *
     * @param ahead how far this machine's clock is ahead of the gateway's; negative: behind
     */
    record ClockSkew(CallReport report, Duration ahead) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.CHECK_CLOCK;
        }
    }

    /** The key is good, and its owner may not do this (401/210, or 403 of the service). */
    record NotPermitted(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.ASK_PERMISSION;
        }
    }

    /** The endpoint does not know this operation (404/300). */
    record NotOffered(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.NONE;
        }
    }

    /** The service knows the operation, and not the thing it was asked about (404). */
    record NotFound(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.REFRESH;
        }
    }

    /**
     * Too many requests (429/410, 429/420). Nothing was done. A read has been tried three times by
     * then, unless the wait asked for was longer than 30 seconds; a change has not, and may be sent
     * again.
     *
     * @param retryAfter how long the gateway asks to wait; null if it does not say
     */
    record Throttled(CallReport report, @Nullable Duration retryAfter) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.WAIT;
        }
    }

    /** A quota is used up (429/400, or 400 of the service). Nothing was done. */
    record QuotaExceeded(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.FREE_QUOTA;
        }
    }

    /**
     * The service or the gateway refused what was sent (400, 413, or 200 with {@code success} false
     * and words that fit no other kind). Nothing was done.
     */
    record Invalid(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.CORRECT_INPUT;
        }
    }

    /** A read failed inside the service or on the gateway's way to it (5xx). */
    record ServiceFault(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.RETRY;
        }
    }

    /**
     * A change was sent, and it is not known whether it took place: time-out, broken connection,
     * 5xx, or an answer of another server. It must be looked up, and only the user may send it
     * again.
     */
    record UnknownOutcome(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.CHECK_OUTCOME;
        }
    }

    /**
     * A read was answered, and not by the service: with a web page, a redirect, an empty or a
     * cut-off body.
     *
     * @param answer what came instead
     */
    record NotAnAnswer(CallReport report, ForeignAnswer answer) implements ApiFailure {

        /** Takes note of the answer in the report, too. */
        public NotAnAnswer {
            report = report.withBody(answer);
        }

        @Override
        public Remedy remedy() {
            return answer.form() == ForeignAnswer.Form.INCOMPLETE
                    ? Remedy.RETRY
                    : Remedy.CHECK_ADDRESS;
        }
    }

    /**
     * The answer to a read is larger than this client reads.
     *
     * @param limit the limit it exceeded
     */
    record TooLarge(CallReport report, Limit limit) implements ApiFailure {

        /** What limits an answer. */
        public enum Limit {
            /** Decoded bytes. */
            BYTES,
            /** Levels of JSON. */
            DEPTH,
            /** Rows of a list. */
            ROWS
        }

        @Override
        public Remedy remedy() {
            return Remedy.NONE;
        }
    }

    /** The caller cancelled the call. Not an error. */
    record Cancelled(CallReport report) implements ApiFailure {
        @Override
        public Remedy remedy() {
            return Remedy.NONE;
        }
    }
}
