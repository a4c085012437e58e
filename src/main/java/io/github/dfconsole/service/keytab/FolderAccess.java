package io.github.dfconsole.service.keytab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which folders users other than the owner can look into. */
final class FolderAccess {

    /** The ends of the names that Windows gives groups of many users. */
    private static final List<String> MANY_USERS =
            List.of("everyone", "\\users", "authenticated users", "\\guests");

    private static final Set<AclEntryPermission> TO_LOOK =
            Set.of(AclEntryPermission.LIST_DIRECTORY, AclEntryPermission.EXECUTE);
    private static final Set<AclEntryPermission> TO_CHANGE =
            Set.of(AclEntryPermission.ADD_FILE, AclEntryPermission.DELETE_CHILD);

    private FolderAccess() {}

    /**
     * Whether others can list or enter a folder.
     *
     * @param path the folder, and those above it up to the root
     * @return whether they can also write; empty if they cannot get there, or the system does not
     *     say
     */
    static Optional<Boolean> ofOthers(List<Path> path) {
        Path folder = path.getFirst();
        try {
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                return posix(path);
            }
            AclFileAttributeView list =
                    Files.getFileAttributeView(folder, AclFileAttributeView.class);
            return list == null ? Optional.empty() : windows(list.getAcl());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** On Linux and macOS, all folders above have to let others pass. */
    private static Optional<Boolean> posix(List<Path> path) throws IOException {
        Permissions own = Permissions.of(path.getFirst());
        if (!own.canLook()) {
            return Optional.empty();
        }
        for (Path above : path.subList(1, path.size())) {
            if (!Permissions.of(above).canPass()) {
                return Optional.empty();
            }
        }
        return Optional.of(own.canWrite());
    }

    private record Permissions(Set<PosixFilePermission> all, boolean isGroupOfOne) {

        static Permissions of(Path folder) throws IOException {
            PosixFileAttributes attributes =
                    Files.readAttributes(folder, PosixFileAttributes.class);
            // Many systems give each user a group of the same name.
            boolean isGroupOfOne =
                    attributes.group().getName().equals(attributes.owner().getName());
            return new Permissions(attributes.permissions(), isGroupOfOne);
        }

        private boolean has(PosixFilePermission ofGroup, PosixFilePermission ofOthers) {
            return all.contains(ofOthers) || (!isGroupOfOne && all.contains(ofGroup));
        }

        boolean canPass() {
            return has(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        }

        boolean canLook() {
            return canPass()
                    || has(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        }

        boolean canWrite() {
            return canPass()
                    && has(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        }
    }

    /** On Windows, users may pass any folder, so only the last one counts. */
    static Optional<Boolean> windows(List<AclEntry> list) {
        List<AclEntry> open =
                list.stream()
                        .filter(entry -> entry.type() == AclEntryType.ALLOW)
                        .filter(entry -> isForMany(entry.principal().getName()))
                        .toList();
        return open.stream().noneMatch(entry -> hasAny(entry, TO_LOOK))
                ? Optional.empty()
                : Optional.of(open.stream().anyMatch(entry -> hasAny(entry, TO_CHANGE)));
    }

    private static boolean isForMany(String principal) {
        String lower = principal.toLowerCase(Locale.ROOT);
        return MANY_USERS.stream().anyMatch(lower::endsWith);
    }

    private static boolean hasAny(AclEntry entry, Set<AclEntryPermission> permissions) {
        return entry.permissions().stream().anyMatch(permissions::contains);
    }
}
