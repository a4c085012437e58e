package io.github.dfconsole.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and write a file. Systems without POSIX permissions decide it by the folder. */
final class Ownership {

    private static final Set<PosixFilePermission> OWNER_READS_AND_WRITES =
            PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(OWNER_READS_AND_WRITES);
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<PosixFilePermission> OF_GROUP =
            PosixFilePermissions.fromString("---rwx---");

    private Ownership() {}

    /** Creates a new, empty file that only its owner may read and write. */
    static void createPrivate(Path file) throws IOException {
        Files.createFile(file, isPosix(file) ? new FileAttribute<?>[] {OWNER_ONLY} : none());
    }

    /**
     * Creates a new, empty file that only its owner may read and write, whatever the folder says.
     */
    static void createForUserAlone(Path file) throws IOException {
        if (isPosix(file)) {
            createPrivate(file);
        } else {
            UserOnlyAccess.create(file);
        }
    }

    /** Whether the drive has kept to what {@link #createForUserAlone} asked for. */
    static boolean isForUserAlone(Path file) throws IOException {
        return isPosix(file)
                ? OWNER_READS_AND_WRITES.containsAll(Files.getPosixFilePermissions(file))
                : UserOnlyAccess.isPossible(file);
    }

    /** Creates a new, empty file with the permissions that are usual for the user (umask). */
    static void createUsual(Path file) throws IOException {
        Files.createFile(file);
    }

    /** Creates a folder, and its parents, which only their owner may enter. */
    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(
                folder, isPosix(folder) ? new FileAttribute<?>[] {OWNER_ONLY_FOLDER} : none());
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Gives a file the owner, group and permissions of the one that it is going to replace. Only an
     * administrator may give files away; if the group cannot be kept, the group of the new file
     * gets no permission that was meant for the other.
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        PosixFileAttributes before = Files.readAttributes(from, PosixFileAttributes.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(before.permissions());
        if (!keepsGroup(target, before)) {
            permissions.removeAll(OF_GROUP);
        }
        keepOwner(target, before);
        target.setPermissions(permissions);
    }

    private static void keepOwner(PosixFileAttributeView target, PosixFileAttributes before) {
        try {
            if (!target.getOwner().equals(before.owner())) {
                target.setOwner(before.owner());
            }
        } catch (IOException e) {
            // The file then belongs to the user who has written it.
            return;
        }
    }

    private static boolean keepsGroup(PosixFileAttributeView target, PosixFileAttributes before) {
        try {
            if (!target.readAttributes().group().equals(before.group())) {
                target.setGroup(before.group());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
