package io.github.dfconsole.service.validation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal in one of the two forms that the reference has samples of: {@code invalid request
 * parameter (constraint violation NotEmpty, id)} and {@code invalid request parameter (password,
 * 'the value')}.
 *
 * @param constraint what is violated; empty if not said
 * @param subject what comes after it, up to the end of the message
 */
public record RefusalWords(String constraint, String subject) {

    private static final Pattern FORM =
            Pattern.compile(
                    "invalid request parameters? ?\\("
                            + "(?:constraint violation ([^,()]*+(?:\\([^()]*+\\)[^,()]*+)?),)?(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A value that the user has chosen; it may be called like a field. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*(?:'|$)");

    /** Reads the message of a refusal; empty if it has neither form, whatever it is. */
    public static Optional<RefusalWords> read(String message) {
        Matcher form = FORM.matcher(message);
        if (!form.find()) {
            return Optional.empty();
        }
        String constraint = form.group(1);
        return Optional.of(
                new RefusalWords(
                        constraint == null ? "" : constraint.strip(), form.group(2).strip()));
    }

    /**
     * Whether the value is called not available: that is what the service says of one that is
     * well-formed and cannot be had.
     */
    public boolean isNotAvailable() {
        return constraint.equalsIgnoreCase("Not available");
    }

    /**
     * The field that is named first: a value comes after its field.
     *
     * @param words the words for each field, as {@link #words} matches them
     */
    public <F> Optional<F> first(Map<F, Pattern> words) {
        String own = words();
        return words.entrySet().stream()
                .map(entry -> new Place<>(entry.getKey(), entry.getValue().matcher(own)))
                .filter(Place::isFound)
                .min(Comparator.comparingInt(Place::start))
                .map(Place::field);
    }

    /** A pattern for {@link #first} that finds whole words. */
    public static Pattern wholeWords(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /**
     * The service's own words in small letters up to the closing bracket, without the values in
     * them; a sentence for the user may follow it.
     */
    public String words() {
        String own = QUOTED.matcher(subject).replaceAll("''").toLowerCase(Locale.ROOT);
        int end = own.indexOf(')');
        return end < 0 ? own : own.substring(0, end);
    }

    private record Place<F>(F field, int start) {

        Place(F field, Matcher matcher) {
            this(field, matcher.find() ? matcher.start() : -1);
        }

        boolean isFound() {
            return start >= 0;
        }
    }
}
