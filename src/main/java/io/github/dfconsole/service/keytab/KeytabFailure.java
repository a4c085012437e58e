package io.github.dfconsole.service.keytab;

import io.github.dfconsole.files.FileProblem;

import java.nio.file.Path;
import java.util.List;

/** Why a keytab could not be read or saved. */
public sealed interface KeytabFailure {

    /** The bytes are no whole keytab. */
    sealed interface OfContent extends KeytabFailure {}

    /** The file cannot be read or written. */
    sealed interface OfFile extends KeytabFailure {

        /** The file. */
        Path file();
    }

    /** There is not a single byte. */
    record Empty() implements OfContent {}

    /** It is a keytab without any key, so it is of no use. It can be inspected, but not saved. */
    record NoKeys() implements OfContent {}

    /** It is something else. */
    record NotAKeytab(Likeness likeness) implements OfContent {}

    /**
     * It begins like a keytab of another version of the format.
     *
     * @param version its first two bytes, such as 0x0503
     */
    record UnsupportedVersion(int version) implements OfContent {}

    /**
     * It ends too early.
     *
     * @param at its size in bytes, which is where the rest is missing
     * @param before the whole entries before that
     */
    record Truncated(int at, List<KeytabEntry> before) implements OfContent {}

    /**
     * An entry contradicts itself.
     *
     * @param at where the entry begins, in bytes from the beginning of the file
     * @param before the whole entries before it
     */
    record Damaged(int at, List<KeytabEntry> before) implements OfContent {}

    /**
     * It is larger than any keytab that the console reads.
     *
     * @param limit the largest size in bytes
     */
    record TooLarge(int limit) implements OfContent {}

    /** There is a symbolic link, and keys are never written through one. */
    record IsLink(Path file) implements OfFile {}

    /** There is a folder, a device or the like. */
    record IsNoFile(Path file) implements OfFile {}

    /** There is a file already, and the caller did not say that it may be replaced. */
    record Exists(Path file) implements OfFile {}

    /** The drive lets everyone read every file, as USB sticks often do, so nothing was written. */
    record NotPrivate(Path file) implements OfFile {}

    /** The file could not be written. What was there before still is. */
    record NotWritten(Path file, FileProblem problem) implements OfFile {}

    /** There is no such file. */
    record NoSuchFile(Path file) implements OfFile {}

    /** The file could not be opened or read. */
    record NotRead(Path file, FileProblem problem) implements OfFile {}

    /** What bytes that are no keytab look like. */
    enum Likeness {
        /** HTML or XML, such as the page of a proxy. */
        HTML,
        /** JSON, such as an error message of a service. */
        JSON,
        /** A keytab that was encoded as Base64 text. */
        BASE64_KEYTAB,
        /** A cache of Kerberos tickets, which is a different kind of file. */
        TICKET_CACHE,
        /** Any other text. */
        TEXT,
        /** None of these. */
        OTHER
    }
}
