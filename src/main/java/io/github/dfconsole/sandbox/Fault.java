package io.github.dfconsole.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault that is injected on purpose.
 *
 * @param operation the operation it affects, for example {@code notebooks/create}; {@code *} for
 *     all
 * @param kind the kind of fault
 * @param argument a value that the kind needs, such as a delay; empty if it needs none
 * @param times how often it happens; {@link #ALWAYS} for always
 */
public record Fault(String operation, Kind kind, String argument, int times) {

    /** The number of times of a fault that happens every time. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** The kinds of fault. */
    public enum Kind {
        /** The call takes longer; the argument is in milliseconds. */
        DELAY,
        /**
         * The call is refused; the argument is status and code of the gateway, or a status alone.
         */
        ERROR,
        /** The operation runs, and the answer is a refusal; the argument is that of an error. */
        ERROR_AFTER,
        /** The call is throttled (429/410); the argument is the wait in seconds. */
        THROTTLE,
        /** The call is refused with status 200 and success:false; the argument is the message. */
        SUCCESS_FALSE,
        /** The connection breaks before the operation runs. */
        RESET_BEFORE,
        /** The connection breaks after the operation has run. */
        RESET_AFTER,
        /** The operation runs, and half of the answer is sent. */
        TRUNCATE,
        /** A web page is sent as the answer; the operation does not run. */
        HTML,
        /** The gateway's clock is ahead for all operations; the argument is in minutes. */
        CLOCK;

        /** Returns the name that options and requests use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern FORM =
            Pattern.compile("([a-z]+/[A-Za-z]+|\\*)=([a-z-]+)(?::(.*?))?(?:@(\\d{1,6}))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final List<Kind> NUMBERED = List.of(Kind.DELAY, Kind.THROTTLE, Kind.CLOCK);

    /** Checks the argument and the number of times. */
    public Fault {
        if (NUMBERED.contains(kind) && !NUMBER.matcher(argument).matches()) {
            throw new IllegalArgumentException(
                    kind.word() + " needs a number, as in " + kind.word() + ":3");
        }
        if (kind == Kind.ERROR || kind == Kind.ERROR_AFTER) {
            Refusal.documented(argument);
        }
        if (times < 1) {
            throw new IllegalArgumentException("A fault happens at least once");
        }
    }

    /**
     * Parses a fault that is written as {@code operation=kind[:argument][@times]}, for example
     * {@code notebooks/create=reset-after@1} or {@code *=error:503/500}.
     *
     * @throws IllegalArgumentException if the text is not a fault; the message says why
     */
    public static Fault parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Expected operation=kind[:argument][@times], as in"
                            + " notebooks/create=reset-after@1");
        }
        String argument = matcher.group(3) == null ? "" : matcher.group(3);
        int times = matcher.group(4) == null ? ALWAYS : Integer.parseInt(matcher.group(4));
        return new Fault(matcher.group(1), kind(matcher.group(2)), argument, times);
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no fault called " + word);
    }

    boolean affects(String called) {
        return operation.equals("*") || operation.equals(called);
    }

    int number() {
        return Integer.parseInt(argument);
    }

    Duration delay() {
        return Duration.ofMillis(number());
    }

    @Override
    public String toString() {
        return operation
                + "="
                + kind.word()
                + (argument.isEmpty() ? "" : ":" + argument)
                + (times == ALWAYS ? "" : "@" + times);
    }
}
