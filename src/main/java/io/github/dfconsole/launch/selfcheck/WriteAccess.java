package io.github.dfconsole.launch.selfcheck;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a folder can be written, or made and written. It leaves nothing behind. */
final class WriteAccess {

    private final SelfCheckTexts words;

    WriteAccess(SelfCheckTexts words) {
        this.words = words;
    }

    Finding look(Path folder) throws IOException {
        List<Path> missing = missing(folder.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            write(folder);
            return Finding.ok(folder.toString());
        } catch (AccessDeniedException e) {
            return Finding.failed(words.get("folder.denied", e.getFile()));
        } catch (FileAlreadyExistsException e) {
            return Finding.failed(words.get("folder.is-file", e.getFile()));
        } finally {
            remove(missing);
        }
    }

    private static void write(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, ".self-check", null);
        try {
            Files.writeString(file, "written");
        } finally {
            Files.delete(file);
        }
    }

    /** Folders on the way that are not there yet, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        @Nullable Path each = folder;
        while (each != null && Files.notExists(each, LinkOption.NOFOLLOW_LINKS)) {
            missing.add(each);
            each = each.getParent();
        }
        return missing;
    }

    private static void remove(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // A console that was started meanwhile uses it.
                return;
            }
        }
    }
}
