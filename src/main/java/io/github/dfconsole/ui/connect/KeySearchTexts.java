package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** Describes the result of the search for keys in the user's language. */
final class KeySearchTexts {

    private static final String CONFIGURE_FILE = "~/.ncloud/configure";

    private final Texts texts;

    KeySearchTexts(Texts texts) {
        this.texts = texts;
    }

    /** Says where keys were found. */
    String origin(DiscoveredKeys keys) {
        return switch (keys.origin()) {
            case DiscoveredKeys.FromEnvironment environment ->
                    texts.get("connect.keys.environment", environment.accessKeyVariable());
            case DiscoveredKeys.FromFile file ->
                    file.section().isEmpty()
                            ? file.file().toString()
                            : texts.get(
                                    "connect.keys.section",
                                    file.file(),
                                    Printable.escape(file.section()));
        };
    }

    /** Describes where the keys of a saved connection are. */
    String kept(ProfileKeys keys) {
        return switch (keys.source()) {
            case KEYCHAIN -> texts.get("connect.keys.keychain", keys.accessKeyEnding());
            case ENVIRONMENT -> texts.get("connect.keys.environment", keys.place());
            case CONFIGURE_FILE ->
                    keys.place().isEmpty()
                            ? CONFIGURE_FILE
                            : texts.get(
                                    "connect.keys.section",
                                    CONFIGURE_FILE,
                                    Printable.escape(keys.place()));
            case SESSION -> texts.get("connect.keys.session");
        };
    }

    /** Describes a problem that the search met; never the content of a file. */
    String problem(KeyProblem problem) {
        return switch (problem) {
            case KeyProblem.IncompleteInEnvironment half ->
                    texts.get("connect.keys.half", half.present(), half.missing());
            case KeyProblem.MalformedInEnvironment malformed ->
                    texts.get("connect.keys.malformed", malformed.variable());
            case KeyProblem.NoShell none -> texts.get("connect.keys.no-shell");
            case KeyProblem.AtLine atLine ->
                    texts.get("connect.keys.in-file", place(atLine), sentence(atLine));
        };
    }

    private String place(KeyProblem.AtLine problem) {
        return problem.line() == 0
                ? problem.file().toString()
                : texts.get("connect.keys.line", problem.file(), String.valueOf(problem.line()));
    }

    private String sentence(KeyProblem.AtLine problem) {
        return switch (problem) {
            case KeyProblem.InFile inFile -> fault(inFile.fault());
            case KeyProblem.HalfInFile half ->
                    texts.get("connect.keys.half", half.present(), half.missing());
            case KeyProblem.WrongCharacter wrong -> wrong(wrong.mistake(), wrong.codePoint());
        };
    }

    private String wrong(KeyProblem.Mistake mistake, int codePoint) {
        String character = character(codePoint);
        return switch (mistake) {
            case NAME -> texts.get("connect.keys.wrong.name", character);
            case KEY -> texts.get("connect.keys.wrong.key", character);
            case COMMENT -> texts.get("connect.keys.wrong.comment", character);
        };
    }

    /** Returns the number and the Unicode name of a character, after itself if it can be seen. */
    private static String character(int codePoint) {
        String number = "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
        boolean seen = codePoint > ' ' && codePoint < 0x7F;
        return seen ? Character.toString(codePoint) + " (" + number + ")" : number;
    }

    private String fault(KeyProblem.Fault fault) {
        return switch (fault) {
            case UNREADABLE -> texts.get("connect.keys.fault.unreadable");
            case TOO_LARGE -> texts.get("connect.keys.fault.too-large");
            case NOT_TEXT -> texts.get("connect.keys.fault.not-text");
            case MALFORMED_LINE -> texts.get("connect.keys.fault.malformed-line");
            case NO_VALUE -> texts.get("connect.keys.fault.no-value");
            case DUPLICATE -> texts.get("connect.keys.fault.duplicate");
            case NO_KEYS -> texts.get("connect.keys.fault.no-keys");
            case OPEN_TO_OTHERS -> texts.get("connect.keys.fault.open-to-others");
        };
    }
}
