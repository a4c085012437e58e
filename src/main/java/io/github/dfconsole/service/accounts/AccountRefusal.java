package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiFailure;

import java.util.regex.Pattern;

/** What a refusal of accounts/create or accounts/resetPassword is about, as its words tell. */
public enum AccountRefusal {
    /** An account of some customer has the name. */
    NAME_TAKEN("\\(constraint violation Not available, account name\\b"),
    /** The name is not well-formed. */
    NAME("\\(constraint violation [A-Za-z ]+, name\\b"),
    /** The password is not good enough. The words have the password in them, which is masked. */
    PASSWORD("\\((?:constraint violation [A-Za-z ]+, )?password\\b"),
    /** There is one account already, and no second one can be created. */
    ONE_ACCOUNT_ONLY("^Data Forest can only create and use one\\b"),
    /** Anything else. */
    OTHER("");

    private final Pattern words;

    AccountRefusal(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What a refusal is about. */
    public static AccountRefusal of(ApiFailure refusal) {
        String message = refusal.report().message();
        for (AccountRefusal each : values()) {
            if (each.words.matcher(message).find()) {
                return each;
            }
        }
        return OTHER;
    }
}
