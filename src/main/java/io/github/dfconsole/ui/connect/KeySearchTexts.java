package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** Describes the result of the search for keys in the user's language. */
final class KeySearchTexts {

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

    /** Describes a problem that the search met; never the content of a file. */
    String problem(KeyProblem problem) {
        return switch (problem) {
            case KeyProblem.IncompleteInEnvironment half ->
                    texts.get("connect.keys.half", half.present(), half.missing());
            case KeyProblem.MalformedInEnvironment malformed ->
                    texts.get("connect.keys.malformed", malformed.variable());
            case KeyProblem.InFile inFile ->
                    texts.get(
                            "connect.keys.in-file",
                            inFile.line() == 0
                                    ? inFile.file().toString()
                                    : texts.get(
                                            "connect.keys.line",
                                            inFile.file(),
                                            String.valueOf(inFile.line())),
                            fault(inFile));
        };
    }

    private String fault(KeyProblem.InFile problem) {
        return switch (problem.fault()) {
            case UNREADABLE -> texts.get("connect.keys.fault.unreadable");
            case TOO_LARGE -> texts.get("connect.keys.fault.too-large");
            case NOT_TEXT -> texts.get("connect.keys.fault.not-text");
            case MALFORMED_LINE -> texts.get("connect.keys.fault.malformed-line");
            case BAD_VALUE -> badValue(problem.badCharacter());
            case NO_KNOWN_NAME -> texts.get("connect.keys.fault.no-known-name");
            case DUPLICATE -> texts.get("connect.keys.fault.duplicate");
            case MISSING_SECRET_KEY -> texts.get("connect.keys.fault.missing-secret-key");
            case MISSING_ACCESS_KEY -> texts.get("connect.keys.fault.missing-access-key");
            case OPEN_TO_OTHERS -> texts.get("connect.keys.fault.open-to-others");
        };
    }

    /** Names the character, which may be invisible or look like another one. */
    private String badValue(int character) {
        if (character == 0) {
            return texts.get("connect.keys.fault.bad-value");
        }
        String name = "U+%04X %s".formatted(character, Character.getName(character));
        String shown =
                Character.isSpaceChar(character)
                        ? ""
                        : Printable.escape(Character.toString(character));
        return texts.get("connect.keys.fault.bad-character", shown, name).replace("  ", " ");
    }
}
