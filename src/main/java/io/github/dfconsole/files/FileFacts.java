package io.github.dfconsole.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be seen of a file that could not be written, whatever the language of the system is.
 * Methods block.
 */
public final class FileFacts {

    /** The table of contents of a disk takes some space as well, in bytes. */
    private static final long LITTLE_SPACE = 64 * 1024;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_WINDOWS_PATH = 32_000;

    private final Disk disk;
    private final Path target;

    /** Looks at a file, which need not exist. */
    public FileFacts(Path target) {
        this(new Disk(), target);
    }

    FileFacts(Disk disk, Path target) {
        this.disk = disk;
        this.target = target.toAbsolutePath();
    }

    /**
     * Tells why the file could not be written: from the class of the exception, or from the state
     * of the disk, or else from the words of the system.
     *
     * @param size how much was to be written, or was written before it failed, in bytes; 0 if
     *     nobody knows
     */
    public FileProblem problem(Exception cause, long size) {
        return switch (FileProblem.ofClass(cause)) {
            case OTHER -> seen(false, size).orElseGet(() -> FileProblem.of(cause));
            case DENIED -> seen(true, size).orElseGet(() -> FileProblem.of(cause));
            default -> FileProblem.ofClass(cause);
        };
    }

    /** Returns an exception that tells the reason later on; the same if it does so itself. */
    IOException explained(IOException cause, long size) {
        FileProblem problem = problem(cause, size);
        return problem == FileProblem.of(cause)
                ? cause
                : new FileProblem.NotWrittenException(target, problem, cause);
    }

    private Optional<FileProblem> seen(boolean denied, long size) {
        if (isTooLong()) {
            return Optional.of(FileProblem.NAME_TOO_LONG);
        }
        return ofDisk(denied, size)
                .or(() -> ofFolder(denied))
                .or(() -> isWindows() ? ofOtherPrograms(denied) : Optional.empty());
    }

    private boolean isWindows() {
        return target.getFileSystem().getSeparator().equals("\\");
    }

    /** Windows counts characters, and other systems bytes. */
    private boolean isTooLong() {
        String name = Objects.requireNonNullElse(target.getFileName(), target).toString();
        return isWindows()
                ? name.length() > LONGEST_NAME || target.toString().length() > LONGEST_WINDOWS_PATH
                : name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    private Optional<FileProblem> ofDisk(boolean denied, long size) {
        Optional<Path> place =
                Stream.iterate(target.getParent(), Objects::nonNull, Path::getParent)
                        .filter(Files::exists)
                        .findFirst();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            FileStore store = Files.getFileStore(place.get());
            if (store.isReadOnly()) {
                return Optional.of(FileProblem.READ_ONLY);
            }
            return denied || store.getUsableSpace() >= size + LITTLE_SPACE
                    ? Optional.empty()
                    : Optional.of(ofSpace(store, size));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Windows tells what is free for this user; other systems leave quotas out of account. */
    private FileProblem ofSpace(FileStore store, long size) throws IOException {
        return isWindows() && store.getUnallocatedSpace() >= size + LITTLE_SPACE
                ? FileProblem.QUOTA
                : FileProblem.NO_SPACE;
    }

    private Optional<FileProblem> ofFolder(boolean denied) {
        return denied || Files.isDirectory(Links.folder(target))
                ? Optional.empty()
                : Optional.of(FileProblem.NO_FOLDER);
    }

    /**
     * A program of Windows can keep others from a file that it has open. Java knows when access is
     * denied by permissions, and has words alone for any other refusal.
     */
    private Optional<FileProblem> ofOtherPrograms(boolean denied) {
        if (!Files.isRegularFile(target)) {
            return Optional.empty();
        }
        try {
            disk.tryToWrite(target);
        } catch (AccessDeniedException | NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            return Optional.of(FileProblem.IN_USE);
        } catch (IOException e) {
            return Optional.empty();
        }
        // A file that others may write, and not remove, denies to be replaced.
        return denied && Files.isWritable(Links.folder(target))
                ? Optional.of(FileProblem.IN_USE)
                : Optional.empty();
    }
}
