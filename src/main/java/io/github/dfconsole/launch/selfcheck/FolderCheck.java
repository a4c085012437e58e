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

/** Checks that a folder can be created and written to. It leaves nothing behind. */
final class FolderCheck {

    private final SelfCheckTexts texts;

    FolderCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    CheckResult check(Path folder) throws IOException {
        List<Path> missing = missing(folder.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            write(folder);
            return CheckResult.ok(folder.toString());
        } catch (AccessDeniedException e) {
            return CheckResult.failed(texts.get("folder.denied", e.getFile()));
        } catch (FileAlreadyExistsException e) {
            return CheckResult.failed(texts.get("folder.is-file", e.getFile()));
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

    /** Returns the folder and its parents as far as they do not exist yet, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        @Nullable Path next = folder;
        while (next != null && Files.notExists(next, LinkOption.NOFOLLOW_LINKS)) {
            missing.add(next);
            next = next.getParent();
        }
        return missing;
    }

    private static void remove(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // A console that was started meanwhile uses the folder.
                return;
            }
        }
    }
}
