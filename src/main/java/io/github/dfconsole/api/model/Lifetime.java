package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an app runs, or how much of that is left. The documentation types it Integer, and the
 * sample has a sentence: {@code 7 days, 0:0:0 (604800 seconds)}. Both are read.
 *
 * @param text as the service wrote it; empty when it did not
 */
public record Lifetime(String text) {

    /** What stands for "for ever" where a number of seconds is expected. */
    public static final long FOR_EVER = -1;

    private static final int LONGEST = 200;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}");
    private static final Pattern SECONDS =
            Pattern.compile("(-?\\d{1,18})(?:\\.0+)?|.*\\((\\d{1,18}) seconds?\\)");

    /** Replaces missing values with empty ones. */
    public Lifetime {
        text = Absent.text(text);
    }

    /** As the service would write it: a plain number is one, anything else is text. */
    @JsonValue
    Object written() {
        return PLAIN.matcher(text).matches() ? (Object) Long.valueOf(text) : text;
    }

    /** The number of seconds, if the text says one; {@link #FOR_EVER} for no end. */
    public OptionalLong seconds() {
        if (text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        Matcher matcher = SECONDS.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return OptionalLong.of(Long.parseLong(digits));
    }
}
