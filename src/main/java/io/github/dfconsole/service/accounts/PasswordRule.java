package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.model.Secret;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules for the password of an account, one by one. Two rules are published: the reference page
 * of accounts/create asks for any letter, a digit and a special character, and the guide of the
 * console for both letter cases. A password that keeps all of these keeps both.
 */
public enum PasswordRule {
    /** 8 to 20 characters (both). */
    LENGTH,
    /** At least one of A to Z (guide). */
    UPPER_CASE,
    /** At least one of a to z (guide). */
    LOWER_CASE,
    /** At least one of 0 to 9 (both). */
    DIGIT,
    /** At least one character that is neither letter nor digit (both). */
    SYMBOL,
    /**
     * Only characters of an English keyboard, without quotes, backslash (the won sign of Korean
     * keyboards), slash, ampersand, backtick and space (reference page).
     */
    CHARACTERS;

    /** Fewest characters of a password. */
    public static final int SHORTEST = 8;

    /** Most characters of a password. */
    public static final int LONGEST = 20;

    private static final String BANNED = "'\"\\/&`";

    /** Whether a password keeps this rule. */
    public boolean isKeptBy(Secret password) {
        String typed = password.reveal();
        return switch (this) {
            case LENGTH -> typed.length() >= SHORTEST && typed.length() <= LONGEST;
            case UPPER_CASE -> has(typed, PasswordRule::isUpperCase);
            case LOWER_CASE -> has(typed, PasswordRule::isLowerCase);
            case DIGIT -> has(typed, PasswordRule::isDigit);
            case SYMBOL -> has(typed, PasswordRule::isSymbol);
            case CHARACTERS -> typed.chars().allMatch(PasswordRule::isAllowed);
        };
    }

    /** The rules that a password breaks; none if it may be sent. */
    public static Set<PasswordRule> brokenBy(Secret password) {
        Set<PasswordRule> broken = EnumSet.noneOf(PasswordRule.class);
        for (PasswordRule each : values()) {
            if (!each.isKeptBy(password)) {
                broken.add(each);
            }
        }
        return broken;
    }

    private static boolean has(String password, IntPredicate wanted) {
        return password.chars().anyMatch(wanted);
    }

    private static boolean isUpperCase(int each) {
        return each >= 'A' && each <= 'Z';
    }

    private static boolean isLowerCase(int each) {
        return each >= 'a' && each <= 'z';
    }

    private static boolean isDigit(int each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isSymbol(int each) {
        return isAllowed(each) && !isUpperCase(each) && !isLowerCase(each) && !isDigit(each);
    }

    private static boolean isAllowed(int each) {
        return each > ' ' && each <= '~' && BANNED.indexOf(each) < 0;
    }
}
