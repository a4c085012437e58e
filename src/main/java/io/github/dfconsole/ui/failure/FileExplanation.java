package io.github.dfconsole.ui.failure;

import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.service.export.ExportException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Explains why a file of this computer could not be written. */
final class FileExplanation {

    private static final int LONGEST_NAME = 300;

    private FileExplanation() {}

    /** Returns the explanation of a failure that is about a file; empty for any other failure. */
    static Optional<Explanation> of(Throwable failure, Texts texts) {
        return switch (failure) {
            case ExportException export ->
                    Optional.of(notWritten(export.reason(), export.target(), texts));
            case FileAlreadyExistsException existing ->
                    Optional.of(explain(FailureMessage.FILE_EXISTS, existing.getFile(), texts));
            case InvalidPathException path ->
                    Optional.of(explain(FailureMessage.NO_FILE_NAME, path.getInput(), texts));
            case IOException file ->
                    Optional.of(explain(forRecord(FileProblem.of(file)), file.getMessage(), texts));
            default -> Optional.empty();
        };
    }

    static Explanation notWritten(FileProblem problem, Path file, Texts texts) {
        return explain(forExport(problem), file.toString(), texts);
    }

    /** The user has chosen the file, and can choose another. */
    private static FailureMessage forExport(FileProblem problem) {
        return switch (problem) {
            case DENIED -> FailureMessage.FILE_DENIED;
            case READ_ONLY -> FailureMessage.FILE_READ_ONLY;
            case NO_FOLDER -> FailureMessage.NO_FOLDER;
            case NO_SPACE -> FailureMessage.NO_SPACE;
            case QUOTA -> FailureMessage.FILE_QUOTA;
            case IN_USE -> FailureMessage.FILE_IN_USE;
            case NAME_TOO_LONG -> FailureMessage.FILE_NAME_TOO_LONG;
            case TOO_LARGE -> FailureMessage.FILE_TOO_LARGE;
            case OTHER -> FailureMessage.FILE_NOT_WRITTEN;
        };
    }

    /** The console has chosen the file, so only its surroundings can be changed. */
    private static FailureMessage forRecord(FileProblem problem) {
        return switch (problem) {
            case DENIED -> FailureMessage.LOCAL_FILE_DENIED;
            case READ_ONLY -> FailureMessage.LOCAL_FILE_READ_ONLY;
            case NO_SPACE -> FailureMessage.LOCAL_FILE_NO_SPACE;
            case QUOTA -> FailureMessage.LOCAL_FILE_QUOTA;
            case IN_USE -> FailureMessage.LOCAL_FILE_IN_USE;
            case NO_FOLDER, NAME_TOO_LONG, TOO_LARGE, OTHER -> FailureMessage.LOCAL_FILE;
        };
    }

    private static Explanation explain(FailureMessage message, @Nullable String name, Texts texts) {
        String shown = Printable.escape(String.valueOf(name), LONGEST_NAME);
        return new Explanation(message.cause(texts, shown), message.remedy(texts));
    }
}
