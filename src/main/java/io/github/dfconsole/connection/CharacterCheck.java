package io.github.dfconsole.connection;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character because of which a text in a configure file is not a key or its name. */
final class CharacterCheck {

    /** A comment starts with a number sign or semicolon that stands behind white space. */
    private static final Pattern COMMENT = Pattern.compile("[\\s\\p{Z}]([#;])");

    private static final String QUOTES = "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private CharacterCheck() {}

    /** Returns the start of a comment behind a value. */
    static OptionalInt comment(String value) {
        Matcher comment = COMMENT.matcher(value);
        return comment.find() ? OptionalInt.of(comment.group(1).charAt(0)) : OptionalInt.empty();
    }

    /** Returns the first quotation mark, or else the first character that is not visible ASCII. */
    static OptionalInt in(String text) {
        OptionalInt quote = text.codePoints().filter(CharacterCheck::isQuote).findFirst();
        return quote.isPresent() ? quote : foreign(text);
    }

    /** Returns the first character that is not visible ASCII. */
    static OptionalInt foreign(String text) {
        return text.codePoints().filter(point -> point <= ' ' || point > '~').findFirst();
    }

    private static boolean isQuote(int point) {
        return QUOTES.indexOf(point) >= 0;
    }
}
