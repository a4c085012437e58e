package io.github.dfconsole.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps that bring a file to the disk. A write that has returned may still be in the memory of
 * the system, and is lost with it when the power fails; only {@link #force} waits until it is not.
 * All methods block.
 */
class Disk {

    /** How long a file stays open that a virus scanner looks at. */
    private static final List<Duration> PAUSES =
            Stream.of(20, 50, 100, 300).map(Duration::ofMillis).toList();

    /**
     * Opens an existing file for writing. Interrupting the thread does not close it, unless it is
     * in a file system of another provider than the usual one.
     */
    OutputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new FileOutputStream(file.toFile())
                : Files.newOutputStream(file);
    }

    /**
     * Waits until everything written to a file is on the disk. File systems of other providers have
     * no disk of which this could be asked.
     */
    void force(OutputStream file) throws IOException {
        if (file instanceof FileOutputStream onDisk) {
            onDisk.getFD().sync();
        }
    }

    /** Opens an existing file for writing and closes it again, to see whether that is possible. */
    void tryToWrite(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE).close();
    }

    /** Something that another program may be in the way of; it tells whether anything was done. */
    private interface Step {

        boolean take() throws IOException;
    }

    /**
     * Renames a file, in place of the one that has the new name. On Windows a virus scanner or
     * another console may have either of them open for a moment, in which nothing can take their
     * names; so a refusal is believed only when it is repeated.
     */
    final void replace(Path file, Path newName) throws IOException {
        repeat(
                () -> {
                    rename(file, newName);
                    return true;
                });
    }

    /**
     * Removes a file, which another program may have open for a moment.
     *
     * @return whether there was one
     */
    final boolean remove(Path file) throws IOException {
        return repeat(() -> delete(file));
    }

    private static boolean repeat(Step step) throws IOException {
        for (Duration pause : PAUSES) {
            try {
                return step.take();
            } catch (NoSuchFileException
                    | FileAlreadyExistsException
                    | DirectoryNotEmptyException e) {
                throw e;
            } catch (FileSystemException e) {
                if (!pause(pause)) {
                    throw e;
                }
            }
        }
        return step.take();
    }

    /** Waits; returns false if the thread is interrupted, and stays so. */
    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Renames a file once, in place of the one that has the new name. */
    void rename(Path file, Path newName) throws IOException {
        try {
            Files.move(
                    file,
                    newName,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot replace a file atomically.
            Files.move(file, newName, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Renames a file, and never in place of another one.
     *
     * @throws FileAlreadyExistsException if the new name is taken
     */
    void moveToNewName(Path file, Path newName) throws IOException {
        try {
            // Unlike a move, it cannot replace a file that was created a moment ago.
            Files.createLink(newName, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // Some drives, such as those formatted with FAT, give a file one name only.
            repeat(() -> Files.exists(Files.move(file, newName)));
            return;
        }
        remove(file);
    }

    /** Removes a file once; returns whether there was one. */
    boolean delete(Path file) throws IOException {
        return Files.deleteIfExists(file);
    }

    /**
     * Waits until the names in a folder are on the disk, as far as the system can: Windows does not
     * open folders, and some network drives do not force them. The files are then whole all the
     * same, and the names follow soon.
     */
    void forceFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
