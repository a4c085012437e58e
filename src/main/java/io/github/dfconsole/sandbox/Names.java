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

    /**
     * Returns a name that differs from others by a number at its end.
     *
     * @param number 0 for the name itself
     * @param longest how many characters it may have, the number included
     */
    static String numbered(String name, int number, int longest) {
        if (number == 0) {
            return name;
        }
        String ending = "-" + number;
        int kept = Math.min(name.length(), longest - ending.length());
        // There may not be two hyphens in a row.
        return name.substring(0, kept).replaceAll("-$", "") + ending;
    }

    static boolean isPassword(String password) {
        return PASSWORD.matcher(password).matches();
    }
}
