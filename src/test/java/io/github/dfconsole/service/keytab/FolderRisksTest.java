package io.github.dfconsole.service.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which folders the user is warned of. */
class FolderRisksTest {

    @TempDir private Path temporary;
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        // Folders that tests get are for the user alone.
        home = temporary.toRealPath();
        assumeThat(home.toString().toLowerCase(Locale.ROOT)).doesNotContain("onedrive");
    }

    @Test
    void folderOfTheUserAloneIsNoRisk() throws IOException {
        Path folder = Files.createDirectories(home.resolve("문서/keys"));
        assertThat(FolderRisks.of(folder)).isEmpty();
        assertThat(FolderRisks.of(home.resolve("not there"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive",
                "OneDrive - Forest Inc",
                "Dropbox",
                "Dropbox (Forest)",
                "Google Drive",
                "Library/CloudStorage/GoogleDrive-a@example.com",
                "Library/Mobile Documents/com~apple~CloudDocs",
                "MYBOX",
                "NAVER MYBOX",
                "Nextcloud",
                "ownCloud"
            })
    void synchronisedFoldersAreKnownByTheirNames(String name) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name).resolve("keys"));
        assertThat(FolderRisks.of(folder)).hasExactlyElementsOfTypes(FolderRisk.Synchronised.class);
    }

    @ParameterizedTest
    @CsvSource({
        ".stfolder, Syncthing",
        ".dropbox, Dropbox",
        ".nextcloudsync.log, Nextcloud",
        ".megaignore, MEGA"
    })
    void synchronisedFoldersAreKnownByWhatIsInThem(String marker, String service)
            throws IOException {
        Path folder = Files.createDirectories(home.resolve("shared/keys"));
        Files.createFile(home.resolve("shared").resolve(marker));
        assertThat(FolderRisks.of(folder))
                .containsExactly(new FolderRisk.Synchronised(home.resolve("shared"), service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onedrives", "dropboxes", "my drivers", "boxes", "mybox2"})
    void similarNamesAreNoRisk(String name) throws IOException {
        assertThat(FolderRisks.of(Files.createDirectory(home.resolve(name)))).isEmpty();
    }

    @Test
    void repositoryIsNamedFromAnyFolderWithin() throws IOException {
        Path folder = Files.createDirectories(home.resolve("project/deploy/keys"));
        Files.createDirectory(home.resolve("project/.git"));
        assertThat(FolderRisks.of(folder))
                .containsExactly(new FolderRisk.UnderGit(home.resolve("project")));
        // In a further work tree it is a file.
        Files.writeString(home.resolve("project/deploy/.git"), "gitdir: elsewhere");
        assertThat(FolderRisks.of(folder))
                .containsExactly(new FolderRisk.UnderGit(home.resolve("project/deploy")));
    }

    @Test
    void linkLeadsToTheRiskBehindIt() throws IOException {
        Path real = Files.createDirectories(home.resolve("Dropbox/keys"));
        Path link = Files.createSymbolicLink(home.resolve("keys"), real);
        assertThat(FolderRisks.of(link))
                .containsExactly(new FolderRisk.Synchronised(home.resolve("Dropbox"), "Dropbox"));
    }

    @Test
    void openFolderBehindAClosedOneIsNoRisk() throws IOException {
        Path folder = Files.createDirectories(home.resolve("open"));
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(FolderRisks.of(folder)).isEmpty();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        assertThat(FolderRisks.of(folder))
                .containsExactly(new FolderRisk.OpenToOthers(folder, true));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(FolderRisks.of(folder))
                .containsExactly(new FolderRisk.OpenToOthers(folder, false));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(FolderRisks.of(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Everyone, READ_DATA, false",
        "BUILTIN\\Users, READ_DATA, false",
        "NT AUTHORITY\\Authenticated Users, WRITE_DATA, true",
        "FOREST\\lim, WRITE_DATA,",
        "BUILTIN\\Administrators, READ_DATA,",
        "NT AUTHORITY\\SYSTEM, WRITE_DATA,"
    })
    void groupsOfManyUsersAreOthersOnWindows(
            String principal, AclEntryPermission permission, Boolean canWrite) {
        AclEntry entry =
                AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(new Named(principal))
                        .setPermissions(permission, AclEntryPermission.EXECUTE)
                        .build();
        assertThat(FolderAccess.windows(List.of(entry))).isEqualTo(Optional.ofNullable(canWrite));
    }

    private record Named(String getName) implements UserPrincipal {}
}
