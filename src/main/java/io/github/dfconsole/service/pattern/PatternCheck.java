package io.github.dfconsole.service.pattern;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Checks values against regular expressions that the service sent, which may be anything. It
 * blocks, for up to 100 ms: call it off the UI thread. Interrupting the thread ends it early.
 *
 * <p>The engine is Java's own: the documented expression looks ahead, which no engine that needs
 * linear time (such as RE2/J) can do. So the value watches the clock while it is read, and an
 * expression that could keep the engine busy without reading is not tried at all.
 */
public final class PatternCheck {

    /** How a check has ended. */
    public enum Outcome {
        /** The whole value matches, or nothing was asked of it. */
        FITS,
        /** The value does not match. */
        DOES_NOT_FIT,
        /** It could not be told here; the service has to decide. */
        UNCHECKED
    }

    private static final int LONGEST = 1_000;
    private static final long BUDGET_NANOS = Duration.ofMillis(100).toNanos();

    private final LongSupplier nanoTime;

    /** Checks by this machine's clock. */
    public PatternCheck() {
        this(System::nanoTime);
    }

    /**
     * Checks by a given clock.
     *
     * @param nanoTime nanoseconds from any beginning, never going back
     */
    PatternCheck(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Whether the whole value matches. {@link Outcome#UNCHECKED} if the expression is none, if it
     * or the value has more than 1,000 characters, and if it takes too long. It does not fail.
     *
     * @param regularExpression as the service sent it; nothing is asked if it is empty or null
     * @param value the value; null is the same as empty
     */
    public Outcome check(@Nullable String regularExpression, @Nullable String value) {
        if (regularExpression == null || regularExpression.isEmpty()) {
            return Outcome.FITS;
        }
        Watched text = new Watched(value == null ? "" : value);
        if (regularExpression.length() > LONGEST || text.length() > LONGEST || text.isOver()) {
            return Outcome.UNCHECKED;
        }
        try {
            Pattern pattern = Pattern.compile(regularExpression);
            if (BacktrackingCheck.in(regularExpression)) {
                return Outcome.UNCHECKED;
            }
            return pattern.matcher(text).matches() ? Outcome.FITS : Outcome.DOES_NOT_FIT;
        } catch (RuntimeException | StackOverflowError e) {
            // Out of time, out of stack, or not an expression; not every broken one is called a
            // PatternSyntaxException.
            return Outcome.UNCHECKED;
        }
    }

    /** A value that can be read until time is up. */
    private final class Watched implements CharSequence {

        private final CharSequence value;
        private final long start;

        Watched(CharSequence value) {
            this(value, nanoTime.getAsLong());
        }

        private Watched(CharSequence value, long start) {
            this.value = value;
            this.start = start;
        }

        boolean isOver() {
            return Thread.currentThread().isInterrupted()
                    || nanoTime.getAsLong() - start > BUDGET_NANOS;
        }

        @Override
        public int length() {
            return value.length();
        }

        @Override
        public char charAt(int index) {
            if (isOver()) {
                throw new OutOfTime();
            }
            return value.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(value.subSequence(from, to), start);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Ends a match. */
    private static final class OutOfTime extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("Out of time", null, false, false);
        }
    }
}
