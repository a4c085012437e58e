package io.github.dfconsole.service.accounts;

import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.validation.NameRule;
import io.github.dfconsole.service.validation.Problem;

import java.util.Optional;

/** The rules for the name of a new account. Those for its password are {@link PasswordRule}. */
public final class AccountRules {

    /** Fewest characters of an account's name. */
    public static final int SHORTEST_NAME = 2;

    /** Most characters of an account's name. */
    public static final int LONGEST_NAME = 16;

    /** With fewer characters than this left, few names of apps say what the app is. */
    public static final int FEW_FOR_APPS = 8;

    private static final int LONGEST_APP_NAME = 15;
    private static final int LONGEST_TOGETHER = 20;

    private static final NameRule NAME =
            new NameRule(
                    each -> NameRule.isLowercaseOrDigit(each) || each == '-',
                    NameRule::isLowercaseOrDigit,
                    NameRule::isLowercaseOrDigit,
                    SHORTEST_NAME,
                    LONGEST_NAME);

    private AccountRules() {}

    /**
     * An account's name: 2 to 16 lowercase letters, digits and hyphens; the first and the last a
     * letter or digit (reference page: Accounts, checkAvailableName). Whether it is free only the
     * service knows, see {@link NameAvailability}.
     *
     * @param name the name as it will be sent
     * @return the one problem that is the most useful to know; empty if there is none
     */
    public static Optional<Problem> name(String name) {
        return NAME.check(name);
    }

    /**
     * How many characters the name of an app may have in an account: at most 15, and at most 20
     * together with the name of the account (guide: Data Forest, App).
     *
     * @param accountName a name that keeps the rule
     */
    public static int longestAppName(String accountName) {
        return Math.min(LONGEST_APP_NAME, LONGEST_TOGETHER - accountName.length());
    }
}
