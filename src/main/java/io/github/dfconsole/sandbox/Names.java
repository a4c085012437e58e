package io.github.dfconsole.sandbox;

import java.util.regex.Pattern;

/** The naming rules of the reference pages, and the password rule of accounts/create. */
final class Names {

    private static final Pattern ACCOUNT =
            Pattern.compile("(?=.{2,16}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern APP = Pattern.compile("(?=.{3,15}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOTEBOOK = Pattern.compile("(?=.{3,15}$)[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern AI_WORKSPACE =
            Pattern.compile("(?=.{1,15}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Excludes quotes, slash, ampersand, backtick, and the won sign, whose key types a backslash.
     */
    private static final Pattern PASSWORD =
            Pattern.compile(
                    "(?=.*[0-9])(?=.*[a-zA-Z])(?=.*[^0-9a-zA-Z])[\\x21-\\x7E&&[^'\"\\\\/&`]]{8,20}");

    private Names() {}

    static boolean isAccount(String name) {
        return ACCOUNT.matcher(name).matches();
    }

    static boolean isApp(String name) {
        return APP.matcher(name).matches();
    }

    static boolean isNotebook(String name) {
        return NOTEBOOK.matcher(name).matches();
    }

    static boolean isAiWorkspace(String name) {
        return AI_WORKSPACE.matcher(name).matches();
    }

    static boolean isPassword(String password) {
        return PASSWORD.matcher(password).matches();
    }
}
