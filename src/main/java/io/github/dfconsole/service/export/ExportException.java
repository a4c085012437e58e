package io.github.dfconsole.service.export;

import io.github.dfconsole.files.FileFacts;
import io.github.dfconsole.files.FileProblem;

import java.io.IOException;
import java.nio.file.Path;

/** Rows, or a text, could not be written to a file; there is no half file either. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path target;
    private final FileProblem reason;

    private ExportException(Path target, FileProblem reason, IOException cause) {
        super(reason + ": " + target, cause);
        this.target = target;
        this.reason = reason;
    }

    /**
     * Finds out why; it blocks.
     *
     * @param size how much was to be written, or was written before it failed, in bytes
     */
    static ExportException of(Path target, IOException cause, long size) {
        return new ExportException(target, new FileFacts(target).problem(cause, size), cause);
    }

    /** The file that was to be written. */
    public Path target() {
        return target;
    }

    /** Why it was not. */
    public FileProblem reason() {
        return reason;
    }
}
