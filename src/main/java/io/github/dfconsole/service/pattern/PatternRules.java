package io.github.dfconsole.service.pattern;

import io.github.dfconsole.service.pattern.PatternRule.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Takes a regular expression of the service apart into rules that can be put into words. Only the
 * form of the documented password rule is read: characters that have to be there, and a length,
 * such as {@code ^(?=.*[0-9])(?=.*[a-zA-Z]).{8,20}$}. Nothing is guessed.
 */
public final class PatternRules {

    private static final int LONGEST = 1_000;
    private static final int FIRST_ASCII = 0x20;
    private static final int AFTER_ASCII = 0x7f;
    private static final String SET = "(?:\\\\d|\\[(?:[^\\[\\]\\\\]|\\\\.)+\\])";
    private static final String LOOK_AHEAD = "\\(\\?=\\.\\*\\??(" + SET + ")\\)";

    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\^?(?<needed>(?:\\(\\?=\\.\\*\\??"
                            + SET
                            + "\\))*)(?<all>\\.|"
                            + SET
                            + ")\\{(?<min>\\d{1,4})(?<to>,(?<max>\\d{0,4}))?\\}\\$?");

    private static final Pattern NEEDED = Pattern.compile(LOOK_AHEAD);

    private PatternRules() {}

    /**
     * Returns the rules, all of which together are the expression; empty if it says anything else.
     * It does not fail and does not block.
     */
    public static List<PatternRule> of(String regularExpression) {
        Matcher whole = WHOLE.matcher(regularExpression);
        if (regularExpression.length() > LONGEST || !whole.matches()) {
            return List.of();
        }
        List<Optional<PatternRule>> rules = new ArrayList<>();
        rules.add(Optional.of(length(whole)));
        NEEDED.matcher(whole.group("needed"))
                .results()
                .forEach(found -> rules.add(needed(found.group(1))));
        String all = whole.group("all");
        if (!all.equals(".")) {
            rules.add(characters(all).map(known -> new PatternRule(Kind.ONLY, 0, 0, known)));
        }
        return rules.stream().allMatch(Optional::isPresent)
                ? rules.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static PatternRule length(Matcher whole) {
        int min = Integer.parseInt(whole.group("min"));
        String max = whole.group("max");
        int most = max == null || max.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(max);
        return new PatternRule(Kind.LENGTH, min, whole.group("to") == null ? min : most, "");
    }

    private static Optional<PatternRule> needed(String set) {
        return characters(set).map(known -> new PatternRule(kind(known), 0, 0, known));
    }

    private static Kind kind(String characters) {
        if (characters.equals(every('0', '9'))) {
            return Kind.DIGIT;
        } else if (characters.equals(every('A', 'Z') + every('a', 'z'))) {
            return Kind.LETTER;
        } else if (characters.equals(every('a', 'z'))) {
            return Kind.LOWER;
        }
        return characters.equals(every('A', 'Z')) ? Kind.UPPER : Kind.ONE_OF;
    }

    private static String every(char from, char to) {
        StringBuilder every = new StringBuilder();
        for (char each = from; each <= to; each++) {
            every.append(each);
        }
        return every.toString();
    }

    /** The printable ASCII characters of a set in order; empty if it may have others. */
    private static Optional<String> characters(String set) {
        if (set.startsWith("[^") || set.contains("&&") || hasClass(set)) {
            return Optional.empty();
        }
        Pattern one;
        try {
            one = Pattern.compile(set);
        } catch (PatternSyntaxException e) {
            // A range that goes backwards, for example.
            return Optional.empty();
        }
        StringBuilder found = new StringBuilder();
        for (char each = FIRST_ASCII; each < AFTER_ASCII; each++) {
            if (one.matcher(String.valueOf(each)).matches()) {
                found.append(each);
            }
        }
        boolean isBroad = set.chars().anyMatch(each -> each >= AFTER_ASCII);
        return found.isEmpty() || isBroad ? Optional.empty() : Optional.of(found.toString());
    }

    /** A letter after a backslash is a class or a code; a digit alone is known. */
    private static boolean hasClass(String set) {
        return Pattern.compile("\\\\[a-zA-Z0-9]").matcher(set.replace("\\d", "")).find();
    }
}
