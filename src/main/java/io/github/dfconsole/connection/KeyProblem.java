package io.github.dfconsole.connection;

import java.nio.file.Path;

/** A problem that was met while looking for keys. It never contains a key. */
public sealed interface KeyProblem {

    /**
     * The environment contains only one key of a pair.
     *
     * @param present name of the variable that is set
     * @param missing name of the variable that is missing or empty
     */
    record IncompleteInEnvironment(String present, String missing) implements KeyProblem {}

    /**
     * An environment variable has a value that is not a valid key.
     *
     * @param variable the name of the variable
     */
    record MalformedInEnvironment(String variable) implements KeyProblem {}

    /**
     * There are no keys, and there might be some in variables that a shell sets: macOS hands them
     * on to programs that are started from a terminal, and not to others.
     */
    record NoShell() implements KeyProblem {}

    /**
     * A configure file, or a part of it, cannot be used.
     *
     * @param file the file
     * @param line the line, counted from 1; 0 for the whole file
     * @param fault what is wrong
     */
    record InFile(Path file, int line, Fault fault) implements AtLine {}

    /**
     * A section of a configure file has only one key of a pair.
     *
     * @param file the file
     * @param line the line of the key that is there, counted from 1
     * @param present the name of that key
     * @param missing the name of the key that belongs to it
     */
    record HalfInFile(Path file, int line, String present, String missing) implements AtLine {}

    /**
     * A line of a configure file has a character that does not belong there.
     *
     * @param file the file
     * @param line the line, counted from 1
     * @param codePoint the character
     * @param mistake where it stands
     */
    record WrongCharacter(Path file, int line, int codePoint, Mistake mistake) implements AtLine {}

    /** A problem of a configure file, or of one of its lines. */
    sealed interface AtLine extends KeyProblem {

        /** The file. */
        Path file();

        /** The line, counted from 1; 0 for the whole file. */
        int line();
    }

    /** The mistakes that one character can be. */
    enum Mistake {
        /** The character is in the name of a key, which is therefore unknown. */
        NAME,
        /** The character is in a key. */
        KEY,
        /** The character starts a comment behind a key, where there are no comments. */
        COMMENT
    }

    /** The faults that a configure file can have. */
    enum Fault {
        /** The file exists but cannot be read. */
        UNREADABLE,
        /** The file is larger than 64 KiB. */
        TOO_LARGE,
        /** The file is not text. */
        NOT_TEXT,
        /** A line is neither a comment nor a heading nor {@code name = value}. */
        MALFORMED_LINE,
        /** A name has no key behind it. */
        NO_VALUE,
        /** A section has the same name twice. */
        DUPLICATE,
        /** The file has lines, and no pair of keys under the expected names. */
        NO_KEYS,
        /** Other users of this machine may read the file. */
        OPEN_TO_OTHERS
    }
}
