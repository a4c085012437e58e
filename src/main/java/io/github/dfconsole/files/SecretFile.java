package io.github.dfconsole.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Writes files that hold keys. Only the user may read them, from before their first byte. They get
 * their names when they are whole and on the disk; links are refused. Methods block.
 */
public final class SecretFile {

    private static final Disk DISK = new Disk();

    private final Disk disk;

    SecretFile(Disk disk) {
        this.disk = disk;
    }

    /** In place of the file there is a symbolic link. */
    public static final class IsLinkException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        IsLinkException(Path file) {
            super(file.toString(), null, "is a symbolic link");
        }
    }

    /** In place of the file there is a folder, a device or the like. */
    public static final class IsNoFileException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        IsNoFileException(Path file) {
            super(file.toString(), null, "is not a regular file");
        }
    }

    /** The drive lets everyone read every file, as those formatted with FAT do. */
    public static final class NotPrivateException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        NotPrivateException(Path file) {
            super(file.toString(), null, "cannot be private on this drive");
        }
    }

    /**
     * Checks, without changing anything, what {@link #write} would refuse.
     *
     * @throws IOException as {@link #write}
     */
    public static void check(Path file, boolean mayReplace) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new IsLinkException(file);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IsNoFileException(file);
        }
        if (!mayReplace) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /**
     * Writes a file that only the user may read and write: mode 0600, or on Windows an access
     * control list with the user alone. It makes no copy of the content in memory. When it has
     * returned, the file survives a loss of power; when it fails, there is no trace of it, and what
     * was there before still is.
     *
     * @param file the file; its folder must exist
     * @param content the whole content
     * @param mayReplace whether an existing file may be replaced
     * @throws IsLinkException if there is a symbolic link
     * @throws IsNoFileException if there is something else that is no file
     * @throws FileAlreadyExistsException if there is a file that may not be replaced
     * @throws AccessDeniedException if the file to replace is read-only
     * @throws NotPrivateException if others could read the file
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] content, boolean mayReplace) throws IOException {
        new SecretFile(DISK).replace(file.toAbsolutePath(), content, mayReplace);
    }

    void replace(Path file, byte[] content, boolean mayReplace) throws IOException {
        check(file, mayReplace);
        Path folder = Links.folder(file);
        Path temporary = folder.resolve(".writing" + UUID.randomUUID() + ".new");
        try {
            Ownership.createForUserAlone(temporary);
            try (OutputStream out = disk.open(temporary)) {
                if (!Ownership.isForUserAlone(temporary)) {
                    throw new NotPrivateException(file);
                }
                out.write(content);
                disk.force(out);
            }
            check(file, mayReplace);
            if (mayReplace) {
                disk.replace(temporary, file);
            } else {
                disk.moveToNewName(temporary, file);
            }
        } finally {
            disk.remove(temporary);
        }
        disk.forceFolder(folder);
    }
}
