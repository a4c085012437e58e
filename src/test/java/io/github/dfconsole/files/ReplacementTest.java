package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** What a file keeps when it is replaced, and in which order that reaches the disk. */
class ReplacementTest {

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void needsPosix() throws IOException {
        assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
        folder = temporary.toRealPath();
    }

    @Test
    void contentReachesTheDiskBeforeItsName() throws IOException {
        RecordedDisk disk = new RecordedDisk();
        Path file = folder.resolve("file");
        new Replacement(disk, true).write(file, ReplacementTest::hello);
        assertThat(disk.steps)
                .containsExactly("force 5 bytes", "rename to " + file, "force " + folder);
    }

    @Test
    void failureToReachTheDiskLeavesTheFileUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Disk broken =
                new Disk() {
                    @Override
                    void force(FileOutputStream out) throws IOException {
                        throw new IOException("Input/output error");
                    }
                };
        Replacement replacement = new Replacement(broken, true);
        assertThatThrownBy(() -> replacement.write(file, ReplacementTest::hello))
                .hasMessage("Input/output error");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void linkStaysAndItsTargetIsReplaced() throws IOException {
        Path repository = Files.createDirectory(folder.resolve("dotfiles"));
        Path target = Files.writeString(repository.resolve("settings.json"), "before");
        Path middle =
                Files.createSymbolicLink(
                        folder.resolve("middle"), Path.of("dotfiles/settings.json"));
        Path link = Files.createSymbolicLink(folder.resolve("settings.json"), middle);
        for (boolean isPrivate : List.of(true, false)) {
            RecordedDisk disk = new RecordedDisk();
            new Replacement(disk, isPrivate).write(link, ReplacementTest::hello);
            assertThat(link).isSymbolicLink().hasContent("hello");
            assertThat(middle).isSymbolicLink();
            assertThat(target).isRegularFile().hasContent("hello");
            assertThat(disk.steps).last().isEqualTo("force " + repository);
        }
    }

    @Test
    void linkBelowALinkedFolderIsFollowedAsTheSystemDoes() throws IOException {
        Files.createDirectories(folder.resolve("there/config"));
        Path target = Files.writeString(folder.resolve("there/own.json"), "before");
        Files.createSymbolicLink(folder.resolve("here"), Path.of("there/config"));
        Files.createSymbolicLink(folder.resolve("there/config/file"), Path.of("../own.json"));
        WholeFile.write(folder.resolve("here/file"), ReplacementTest::hello);
        assertThat(target).hasContent("hello");
    }

    @Test
    void danglingLinkStaysAndItsTargetIsCreated() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later/file"));
        WholeFile.writeWithFolders(link, "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later/file")).hasContent("hello");
    }

    @Test
    void danglingLinkInPlaceOfTheFolderStays() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("config"), Path.of("other/config"));
        WholeFile.writeWithFolders(link.resolve("file"), "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("other/config/file")).hasContent("hello");
    }

    @Test
    void linksInACircleAreAnErrorAndStay() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertThatThrownBy(() -> WholeFile.write(one, ReplacementTest::hello))
                .isInstanceOf(FileSystemLoopException.class);
        assertThat(one).isSymbolicLink();
    }

    @Test
    void brokenFileBehindALinkIsSetAsideWhereItIs() throws IOException {
        Path repository = Files.createDirectory(folder.resolve("dotfiles"));
        Path target = Files.writeString(repository.resolve("real.json"), "broken");
        Path link = Files.createSymbolicLink(folder.resolve("settings.json"), target);
        assertThat(WholeFile.setAside(link)).contains(repository.resolve("real.json.broken"));
        WholeFile.writeWithFolders(link, "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("hello");
    }

    @Test
    void documentKeepsItsPermissions() throws IOException {
        for (String mode : List.of("rw-r-----", "rwxrwxrwx", "rw-------", "rw-rw-r--")) {
            Path file = Files.writeString(folder.resolve("export.csv"), "before");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            WholeFile.write(file, ReplacementTest::hello);
            assertThat(mode(file)).isEqualTo(mode);
        }
    }

    @Test
    void newDocumentHasTheUsualPermissions() throws IOException {
        // As the system gives them to any new file, by the user's umask.
        Path other = Files.createFile(folder.resolve("other"));
        Path file = folder.resolve("export.csv");
        WholeFile.write(file, ReplacementTest::hello);
        assertThat(mode(file)).isEqualTo(mode(other));
    }

    @Test
    void filesOfTheConsoleArePrivateAndSoAreTheirFolders() throws IOException {
        Path file = folder.resolve("config/drafts/file");
        WholeFile.writeWithFolders(file, new byte[1]);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        WholeFile.writeWithFolders(file, new byte[1]);
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("config"))).isEqualTo("rwx------");
    }

    @Test
    void deviceIsWrittenToAndStays() throws IOException {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        Path link = Files.createSymbolicLink(folder.resolve("link"), device);
        WholeFile.write(link, ReplacementTest::hello);
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    /** A virus scanner has the file open, and lets go of it. */
    @Test
    void waitsForAnotherProgramThatHoldsTheFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("held"), "before");
        HeldDisk disk = new HeldDisk(2);
        new Replacement(disk, true).write(file, ReplacementTest::hello);
        assertThat(file).content().isEqualTo("hello");
        assertThat(disk.attempts).isEqualTo(3);
    }

    @Test
    void saysWhyIfAnotherProgramKeepsTheFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("held"), "before");
        HeldDisk disk = new HeldDisk(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new Replacement(disk, true).write(file, ReplacementTest::hello))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("used by another process");
        assertThat(disk.attempts).isEqualTo(5);
        assertThat(temporary).isDirectoryNotContaining("glob:**.new");
        assertThat(file).content().isEqualTo("before");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void hello(OutputStream out) throws IOException {
        out.write("hello".getBytes(StandardCharsets.UTF_8));
    }

    private static final class RecordedDisk extends Disk {

        final List<String> steps = new ArrayList<>();

        @Override
        void force(FileOutputStream file) throws IOException {
            super.force(file);
            steps.add("force " + file.getChannel().size() + " bytes");
        }

        @Override
        void rename(Path file, Path newName) throws IOException {
            super.rename(file, newName);
            steps.add("rename to " + newName);
        }

        @Override
        void forceFolder(Path folder) {
            super.forceFolder(folder);
            steps.add("force " + folder);
        }
    }

    /** Another program has the file open at the first attempts. */
    private static final class HeldDisk extends Disk {

        private final int held;
        private int attempts;

        HeldDisk(int held) {
            this.held = held;
        }

        @Override
        void rename(Path file, Path newName) throws IOException {
            attempts++;
            if (attempts <= held) {
                throw new FileSystemException(
                        newName.toString(),
                        null,
                        "The process cannot access the file because it is being used by another"
                                + " process");
            }
            super.rename(file, newName);
        }
    }
}
