package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.accounts.AccountRules;
import io.github.dfconsole.service.validation.NameRule;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The rules for what is typed into a new app. Each takes the text as it will be sent, see {@link
 * TypedText#trimmed}, and names the one problem that is the most useful to know.
 */
public final class AppRules {

    /** Fewest characters of an app's name. */
    public static final int SHORTEST_NAME = 3;

    /** Shortest lifetime, in seconds. */
    public static final int SHORTEST_LIFETIME = 300;

    /** Longest lifetime that has an end, in seconds. */
    public static final int LONGEST_LIFETIME = 604_800;

    /** The lifetime an app has if nothing else is chosen, as it is typed: seven days. */
    public static final String USUAL_LIFETIME = "604800";

    /** What is typed for a lifetime without an end. */
    public static final String NO_END = Long.toString(Lifetime.FOR_EVER);

    /** Most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 2_048;

    private static final int LONGEST_COMPONENT = 60;

    private AppRules() {}

    /**
     * An app's name: 3 to 15 lowercase letters, digits and hyphens; the first and the last a letter
     * or digit; no two hyphens in a row (reference page: Apps, create); at most 20 characters
     * together with the name of its account (guide: Data Forest, App).
     *
     * @param accountName the name of the account; empty if it is not known yet
     */
    public static Optional<Problem> name(String name, String accountName) {
        NameRule rule =
                new NameRule(
                        each -> NameRule.isLowercaseOrDigit(each) || each == '-',
                        NameRule::isLowercaseOrDigit,
                        NameRule::isLowercaseOrDigit,
                        SHORTEST_NAME,
                        AccountRules.longestAppName(accountName));
        return rule.check(name)
                .or(() -> name.contains("--") ? Optional.of(Problem.REPEATED) : Optional.empty());
    }

    /** A lifetime: 300 to 604,800 seconds, or -1 for no end (reference page: Apps, create). */
    public static Optional<Problem> lifetime(String seconds) {
        if (seconds.equals(NO_END)) {
            return Optional.empty();
        }
        return number(seconds, SHORTEST_LIFETIME, LONGEST_LIFETIME);
    }

    /** The seconds that a lifetime stands for; empty if {@link #lifetime} objects. */
    public static OptionalLong lifetimeSeconds(String seconds) {
        return lifetime(seconds).isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(seconds));
    }

    /** A description: at most 2,048 characters, or none. */
    public static Optional<Problem> description(String text) {
        return text.length() > LONGEST_DESCRIPTION
                ? Optional.of(Problem.TOO_LONG)
                : Optional.empty();
    }

    /** The name of a component, where the user has to type it. */
    public static Optional<Problem> componentName(String name) {
        if (name.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        return name.length() > LONGEST_COMPONENT ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /** Megabytes, or cores, of a container: at least 1. */
    public static Optional<Problem> size(String number) {
        return number(number, 1, Integer.MAX_VALUE);
    }

    /** How many containers a component has: 0 or more. */
    public static Optional<Problem> count(String number) {
        return number(number, 0, Integer.MAX_VALUE);
    }

    private static Optional<Problem> number(String text, int least, int most) {
        Optional<Problem> written = WholeNumber.problem(text);
        if (written.isPresent()) {
            return written;
        }
        OptionalInt number = WholeNumber.of(text);
        boolean isRight =
                number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most;
        return isRight ? Optional.empty() : Optional.of(Problem.SIZE);
    }
}
