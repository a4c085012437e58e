package io.github.dfconsole.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The replacement of a file as a whole. The new content goes to a file beside it, is forced to the
 * disk, and then takes its name; so after a loss of power the name leads to the old content or to
 * the new, and after {@link #write} has returned, to the new.
 *
 * @param disk where it happens
 * @param isPrivate whether only the owner may read the new file; if not, it gets the permissions of
 *     the file that it replaces, or those usual for new files
 */
record Replacement(Disk disk, boolean isPrivate) {

    /** Replaces a file, or creates it. Symbolic links stay, and what they lead to is replaced. */
    void write(Path file, FileContent content) throws IOException {
        Path target = Links.target(file);
        boolean exists = Files.exists(target);
        if (exists && !Files.isWritable(target)) {
            // Replacing a read-only file would succeed, because it only changes the folder.
            throw new AccessDeniedException(file.toString());
        }
        if (exists && !Files.isRegularFile(target)) {
            writeThrough(target, content);
        } else {
            replace(target, exists, content);
        }
    }

    /** A device or a pipe, such as {@code /dev/stdout}, takes what is written and stays. */
    private void writeThrough(Path device, FileContent content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(disk.open(device))) {
            content.writeTo(out);
        }
    }

    private void replace(Path target, boolean exists, FileContent content) throws IOException {
        Path folder = Links.folder(target);
        // The name does not extend that of the file, which may have the maximum length already.
        Path temporary = folder.resolve(".writing" + UUID.randomUUID() + ".new");
        try {
            create(temporary, exists);
            try (OutputStream file = disk.open(temporary)) {
                if (exists && !isPrivate) {
                    Ownership.copy(target, temporary);
                }
                fill(file, content);
            }
            disk.replace(temporary, target);
        } finally {
            disk.remove(temporary);
        }
        disk.forceFolder(folder);
    }

    private void create(Path temporary, boolean exists) throws IOException {
        if (isPrivate || exists) {
            Ownership.createPrivate(temporary);
        } else {
            Ownership.createUsual(temporary);
        }
    }

    private void fill(OutputStream file, FileContent content) throws IOException {
        OutputStream out = new StaysOpen(file);
        content.writeTo(out);
        out.flush();
        disk.force(file);
    }

    /** A writer of JSON closes what it has written to, and a closed file cannot be forced. */
    private static final class StaysOpen extends BufferedOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
