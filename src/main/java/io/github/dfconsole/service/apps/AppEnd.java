package io.github.dfconsole.service.apps;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * When an app ends, and how that is known. The reference does not say whether the lifetime that a
 * read gives is the whole of it or what is left, so no date stands alone.
 *
 * @param how how it is known
 * @param at when it ends or has ended, by the service's clock; null unless {@link How#isDate}
 * @param asRead the lifetime as the service wrote it; empty if it did not
 */
public record AppEnd(How how, @Nullable Instant at, String asRead) {

    /** How an end is known. */
    public enum How {
        /** It runs for ever. */
        NO_END,
        /** It has ended. */
        ENDED,
        /** The service reports what is left: the date is exact. */
        REMAINING,
        /** The service reports the whole lifetime, and this console has set it. */
        SET_HERE,
        /** The service reports the whole lifetime: the date holds if it was never renewed. */
        IF_NEVER_RENEWED,
        /**
         * The service reports the whole lifetime, and another client has set it since the start:
         * the date holds if that was just before it was first seen, and is earlier if it was
         * before.
         */
        RENEWED_ELSEWHERE,
        /** It is not known yet whether the service reports the whole lifetime or what is left. */
        NOT_CERTAIN,
        /** The service's words cannot be read as a time. */
        UNREADABLE,
        /** The service did not tell. */
        UNTOLD;

        /** Whether an end known in this way has a date. */
        public boolean isDate() {
            return this == REMAINING
                    || this == SET_HERE
                    || this == IF_NEVER_RENEWED
                    || this == RENEWED_ELSEWHERE
                    || this == NOT_CERTAIN;
        }

        /** Whether the date is known, and not only likely. */
        public boolean isCertain() {
            return this == REMAINING || this == SET_HERE;
        }
    }
}
