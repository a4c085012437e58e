package io.github.dfconsole.service.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Rows could not be written to a file; there is no half file either. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The folder or the file may not be written. */
        DENIED,
        /** There is no such folder. */
        NO_FOLDER,
        /** The disk is full. */
        NO_SPACE,
        /** Something else. */
        OTHER
    }

    private final transient Path target;
    private final Reason reason;

    private ExportException(Path target, Reason reason, IOException cause) {
        super(reason + ": " + target, cause);
        this.target = target;
        this.reason = reason;
    }

    static ExportException of(Path target, IOException cause) {
        return new ExportException(target, reason(cause), cause);
    }

    private static Reason reason(IOException cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return Reason.NO_FOLDER;
        }
        if (words.contains("no space") || words.contains("not enough space")) {
            return Reason.NO_SPACE;
        }
        boolean denied =
                cause instanceof AccessDeniedException
                        || (cause instanceof FileSystemException
                                && (words.contains("read-only") || words.contains("permission")));
        return denied ? Reason.DENIED : Reason.OTHER;
    }

    /** The file that was to be written. */
    public Path target() {
        return target;
    }

    /** Why it was not. */
    public Reason reason() {
        return reason;
    }
}
