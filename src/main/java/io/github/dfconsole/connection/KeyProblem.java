package io.github.dfconsole.connection;

import java.nio.file.Path;

/**
 * Something is wrong with a place where keys are looked for. It never repeats what stands there.
 */
public sealed interface KeyProblem {

    /**
     * One half of a key pair is in the environment, the other is not.
     *
     * @param present name of the variable that is set
     * @param missing name of the variable that is not, or is empty
     */
    record HalfInEnvironment(String present, String missing) implements KeyProblem {}

    /**
     * A variable in the environment holds what cannot be a key.
     *
     * @param variable its name
     */
    record MalformedInEnvironment(String variable) implements KeyProblem {}

    /**
     * A configure file cannot be used, in whole or in part.
     *
     * @param file the file
     * @param line the line, counted from 1; 0 if it is about the whole file
     * @param fault what is wrong
     */
    record InFile(Path file, int line, Fault fault) implements KeyProblem {}

    /** What can be wrong with a configure file. */
    enum Fault {
        /** It is there and cannot be read. */
        UNREADABLE,
        /** It is larger than such a file can be. */
        TOO_LARGE,
        /** It is not text. */
        NOT_TEXT,
        /** A line is neither comment nor section nor {@code name = value}. */
        MALFORMED_LINE,
        /** A key is empty, or holds characters no key has. */
        BAD_VALUE,
        /** The same name twice in one section. */
        DUPLICATE,
        /** A section has an access key and no secret key. */
        MISSING_SECRET_KEY,
        /** A section has a secret key and no access key. */
        MISSING_ACCESS_KEY,
        /** Others on this machine may read it. */
        OPEN_TO_OTHERS
    }
}
