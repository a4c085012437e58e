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
     * A configure file, or a part of it, cannot be used.
     *
     * @param file the file
     * @param line the line, counted from 1; 0 for the whole file
     * @param fault what is wrong
     * @param badCharacter the code point of the first character that no key has; 0 if none is known
     */
    record InFile(Path file, int line, Fault fault, int badCharacter) implements KeyProblem {

        /** Creates a problem that is not about a character. */
        public InFile(Path file, int line, Fault fault) {
            this(file, line, fault, 0);
        }
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
        /** A key is empty or has invalid characters. */
        BAD_VALUE,
        /** A section has the same name twice. */
        DUPLICATE,
        /** A section has an access key and no secret key. */
        MISSING_SECRET_KEY,
        /** A section has a secret key and no access key. */
        MISSING_ACCESS_KEY,
        /** The file has entries, and none has a name that a key could have. */
        NO_KNOWN_NAME,
        /** Other users of this machine may read the file. */
        OPEN_TO_OTHERS
    }
}
