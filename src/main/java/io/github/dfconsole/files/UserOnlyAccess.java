package io.github.dfconsole.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.EnumSet;
import java.util.List;

/** Files of Windows that have an access control list of their own, with the user alone in it. */
final class UserOnlyAccess {

    private static final String ATTRIBUTE = "acl:acl";

    private UserOnlyAccess() {}

    /** Whether the drive that a file is on has access control; FAT has none. */
    static boolean isPossible(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView(AclFileAttributeView.class);
    }

    /** Creates a new, empty file; on a drive without access control, as the drive does it. */
    static void create(Path file) throws IOException {
        if (!isPossible(Links.folder(file))) {
            Files.createFile(file);
            return;
        }
        List<AclEntry> list = List.of(everything(user(file)));
        try {
            Files.createFile(file, new AccessList(list));
        } catch (UnsupportedOperationException e) {
            // Some file systems take a list for files that exist only.
            Files.createFile(file);
        }
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            // The folder may have added entries of its own, and nothing is in the file yet.
            view.setAcl(list);
        }
    }

    private static AclEntry everything(UserPrincipal user) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
    }

    /** Without the domain, a local account of the same name would be found first. */
    private static UserPrincipal user(Path file) throws IOException {
        UserPrincipalLookupService users = file.getFileSystem().getUserPrincipalLookupService();
        String name = System.getProperty("user.name");
        @Nullable String domain = System.getenv("USERDOMAIN");
        if (domain != null && !domain.isBlank()) {
            try {
                return users.lookupPrincipalByName(domain + "\\" + name);
            } catch (UserPrincipalNotFoundException e) {
                // Some accounts of the cloud are known by their plain names only.
            }
        }
        return users.lookupPrincipalByName(name);
    }

    private record AccessList(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {

        @Override
        public String name() {
            return ATTRIBUTE;
        }
    }
}
