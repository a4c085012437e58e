package io.github.dfconsole.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that goes wrong on purpose.
 *
 * @param operation which operation it befalls, for example {@code notebooks/create}; {@code *} for
 *     all
 * @param kind what goes wrong
 * @param argument more about it; empty if there is no more to say
 * @param times how often it happens; {@link #ALWAYS} for always
 */
public record Fault(String operation, Kind kind, String argument, int times) {

    /** A fault that does not wear off. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** What can go wrong. */
    public enum Kind {
        /** The call takes longer, by so many milliseconds. */
        DELAY,
        /** It is refused, by status and code of the gateway or status of the service. */
        ERROR,
        /** It is throttled (429/410), with so many seconds to wait. */
        THROTTLE,
        /** It is refused with status 200 and success:false, and the message given. */
        SUCCESS_FALSE,
        /** The connection breaks before anything is done. */
        RESET_BEFORE,
        /** Everything is done, and then the connection breaks. */
        RESET_AFTER,
        /** Everything is done, and half of the answer arrives. */
        TRUNCATE,
        /** A web page answers in the service's place; nothing is done. */
        HTML,
        /** The gateway's clock is so many minutes ahead. It befalls all operations. */
        CLOCK;

        /** What it is called in options and requests. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern FORM =
            Pattern.compile("([a-z]+/[A-Za-z]+|\\*)=([a-z-]+)(?::(.*?))?(?:@(\\d{1,6}))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final List<Kind> NUMBERED = List.of(Kind.DELAY, Kind.THROTTLE, Kind.CLOCK);

    /** Refuses arguments that make no sense. */
    public Fault {
        if (NUMBERED.contains(kind) && !NUMBER.matcher(argument).matches()) {
            throw new IllegalArgumentException(
                    kind.word() + " needs a number, as in " + kind.word() + ":3");
        }
        if (kind == Kind.ERROR) {
            Refusal.documented(argument);
        }
        if (times < 1) {
            throw new IllegalArgumentException("A fault happens at least once");
        }
    }

    /**
     * Reads a fault as it is written in an option: {@code operation=kind[:argument][@times]}, for
     * example {@code notebooks/create=reset-after@1} or {@code *=error:503/500}.
     *
     * @throws IllegalArgumentException if it is none; the message says why
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

    boolean befalls(String called) {
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
