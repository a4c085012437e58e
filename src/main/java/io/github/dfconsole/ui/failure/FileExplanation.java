package io.github.dfconsole.ui.failure;

import io.github.dfconsole.service.export.ExportException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Explains why a file of this computer could not be written. */
final class FileExplanation {

    private static final int LONGEST_NAME = 300;

    private FileExplanation() {}

    /** Returns the explanation of a failure that is about a file; empty for any other failure. */
    static Optional<Explanation> of(Throwable failure, Texts texts) {
        return switch (failure) {
            case ExportException export ->
                    Optional.of(explain(message(export), export.target().toString(), texts));
            case FileAlreadyExistsException existing ->
                    Optional.of(explain(FailureMessage.FILE_EXISTS, existing.getFile(), texts));
            case InvalidPathException path ->
                    Optional.of(explain(FailureMessage.NO_FILE_NAME, path.getInput(), texts));
            case IOException file ->
                    Optional.of(explain(FailureMessage.LOCAL_FILE, file.getMessage(), texts));
            default -> Optional.empty();
        };
    }

    private static FailureMessage message(ExportException export) {
        return switch (export.reason()) {
            case DENIED -> FailureMessage.FILE_DENIED;
            case NO_FOLDER -> FailureMessage.NO_FOLDER;
            case NO_SPACE -> FailureMessage.NO_SPACE;
            case OTHER -> FailureMessage.FILE_NOT_WRITTEN;
        };
    }

    private static Explanation explain(FailureMessage message, @Nullable String name, Texts texts) {
        String shown = Printable.escape(String.valueOf(name), LONGEST_NAME);
        return new Explanation(message.cause(texts, shown), message.remedy(texts));
    }
}
