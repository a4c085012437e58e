package io.github.dfconsole.service.export;

import io.github.dfconsole.files.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a text where the user wants it. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes a text in UTF-8. It blocks.
     *
     * @param mayReplace whether the user agreed to replace an existing file
     * @return the file
     * @throws FileAlreadyExistsException if there is a file that may not be replaced
     * @throws ExportException if it cannot be written; a file that was there before is unchanged
     */
    public static Path write(String text, Path file, boolean mayReplace)
            throws FileAlreadyExistsException, ExportException {
        if (!mayReplace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw ExportException.of(file, e, bytes.length);
        }
        return file;
    }
}
