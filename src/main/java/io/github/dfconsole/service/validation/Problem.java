package io.github.dfconsole.service.validation;

/** What is wrong with the value of a field; a screen puts it into words. */
public enum Problem {
    /** There is no value. */
    MISSING,
    /** The value has too few characters. */
    TOO_SHORT,
    /** The value has too many characters. */
    TOO_LONG,
    /** The value has a character that is not allowed anywhere in it. */
    CHARACTERS,
    /** The value begins with a character that is allowed only later. */
    FIRST_CHARACTER,
    /** The value ends with a character that is allowed only earlier. */
    LAST_CHARACTER,
    /** The value repeats a character that may stand alone only, such as a hyphen. */
    REPEATED,
    /** The value must be unique and is already in use. */
    TAKEN,
    /** The value is not a whole number in the digits 0 to 9. */
    NOT_A_NUMBER,
    /** The value is a number, but not one of those on offer. */
    SIZE,
    /** The value does not match the regular expression that the service asks for. */
    PATTERN,
    /** The service has refused the value, whatever the rules here say. */
    REFUSED,
    /** The value was chosen from a list and is no longer on it. */
    NOT_OFFERED
}
