package io.github.dfconsole.service.notebooks;

/** What is wrong with a field, for a screen to put into words. */
public enum Problem {
    /** Nothing is there. */
    MISSING,
    /** It has too few characters. */
    TOO_SHORT,
    /** It has too many characters. */
    TOO_LONG,
    /** It has a character that may not be anywhere in it. */
    CHARACTERS,
    /** It begins with a character that may only come later. */
    FIRST_CHARACTER,
    /** It ends with a character that may only come earlier. */
    LAST_CHARACTER,
    /** Somebody has it already. */
    TAKEN,
    /** It is no whole number in the digits 0 to 9. */
    NOT_A_NUMBER,
    /** It is a number, and none of those on offer. */
    SIZE,
    /** It does not match the regular expression that the service asks for. */
    PATTERN,
    /** The service has refused it, whatever the rules here say. */
    REFUSED,
    /** It was chosen from a list, and is no longer on it. */
    NOT_OFFERED
}
