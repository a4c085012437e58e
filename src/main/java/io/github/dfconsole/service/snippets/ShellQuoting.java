package io.github.dfconsole.service.snippets;

import java.util.regex.Pattern;

/** Writes any text so that a shell takes it as one word, and as nothing but a text. */
public final class ShellQuoting {

    /**
     * What no POSIX shell, nor zsh, does anything with. A tilde or an equals sign would be expanded
     * at the beginning, and a word that begins with a hyphen looks like an option.
     */
    private static final Pattern PLAIN_POSIX =
            Pattern.compile("[A-Za-z0-9_@:./][A-Za-z0-9_@:./-]*");

    private static final Pattern PLAIN_POWERSHELL =
            Pattern.compile("[A-Za-z_./\\\\][A-Za-z0-9_.:/\\\\-]*");

    /** PowerShell takes each of these for an apostrophe; doubled, it stands for itself. */
    private static final Pattern POWERSHELL_APOSTROPHE =
            Pattern.compile("['\u2018\u2019\u201A\u201B]");

    private static final String NUL = "\0";

    private ShellQuoting() {}

    /** Quotes a text for POSIX shells, bash and zsh, if it needs quotes. */
    public static String posix(String text) {
        return PLAIN_POSIX.matcher(text).matches() ? text : posixText(text);
    }

    /**
     * Puts a text between apostrophes for POSIX shells, bash and zsh. An old bash looks for events
     * of its history in each line, also of a text that began on an earlier one, so there an
     * exclamation mark stands outside of the apostrophes.
     */
    public static String posixText(String text) {
        String escaped = text.replace(NUL, "").replace("'", "'\\''");
        return "'" + (escaped.contains("\n") ? escaped.replace("!", "'\\!'") : escaped) + "'";
    }

    /** Quotes the path of a file for POSIX shells so that no command takes it for an option. */
    public static String posixPath(String path) {
        return posix(path.startsWith("-") ? "./" + path : path);
    }

    /** Quotes a text for PowerShell, if it needs quotes. */
    public static String powerShell(String text) {
        return PLAIN_POWERSHELL.matcher(text).matches() ? text : powerShellText(text);
    }

    /** Puts a text between apostrophes for PowerShell. */
    public static String powerShellText(String text) {
        String plain = text.replace(NUL, "");
        return "'" + POWERSHELL_APOSTROPHE.matcher(plain).replaceAll("$0$0") + "'";
    }

    /** Quotes the path of a file for PowerShell so that no command takes it for an option. */
    public static String powerShellPath(String path) {
        return powerShell(path.startsWith("-") ? ".\\" + path : path);
    }
}
