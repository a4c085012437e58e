package io.github.dfconsole.service.snippets;

import io.github.dfconsole.files.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an access sheet where the user wants it. */
public final class AccessSheetFile {

    private AccessSheetFile() {}

    /**
     * Writes a sheet in UTF-8. It blocks.
     *
     * @param mayReplace whether the user agreed to replace an existing file
     * @return the file
     * @throws FileAlreadyExistsException if there is a file that may not be replaced
     * @throws IOException if it cannot be written; a file that was there before is unchanged
     */
    public static Path write(String sheet, Path file, boolean mayReplace) throws IOException {
        if (!mayReplace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        WholeFile.write(file, out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
        return file;
    }
}
