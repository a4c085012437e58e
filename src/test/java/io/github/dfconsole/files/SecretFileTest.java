package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Who may read a file with keys while it is written, and what is left when that fails. */
class SecretFileTest {

    private static final byte[] CONTENT = new byte[300_000];

    @TempDir private Path temporary;
    private Path folder;
    private Path file;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("열린 폴더"));
        if (isPosix()) {
            // Everyone may look into it, as into many folders.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        file = folder.resolve("df.forest.keytab");
    }

    private boolean isPosix() {
        return temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** What Windows has instead is tested with {@link WindowsFilesTest}. */
    private void needsPosix() {
        assumeThat(isPosix()).as("POSIX permissions").isTrue();
    }

    @Test
    void fileIsPrivateAtEveryStep() throws IOException {
        needsPosix();
        WatchedDisk disk = new WatchedDisk();
        new SecretFile(disk).replace(file, CONTENT, false);
        new SecretFile(disk).replace(file, CONTENT, true);
        assertThat(disk.seen)
                .containsExactly(
                        "open 0 rw-------",
                        "force 300000 rw-------",
                        "name 300000 rw-------",
                        "force folder 300000 rw-------",
                        "open 300000 rw-------",
                        "open 0 rw-------",
                        "force 300000 rw-------",
                        "force 300000 rw-------",
                        "replace 300000 rw-------",
                        "force folder 300000 rw-------");
    }

    @Test
    void aWatcherSeesPrivateFilesOnly() throws Exception {
        needsPosix();
        CountDownLatch watching = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<List<String>> watcher =
                CompletableFuture.supplyAsync(() -> modesUntil(written, watching));
        watching.await();
        for (int round = 0; round < 50; round++) {
            SecretFile.write(file, CONTENT, true);
        }
        written.countDown();
        assertThat(watcher.get()).isNotEmpty().containsOnly("rw-------");
    }

    /** Looks into the folder again and again, and once more at the end. */
    private List<String> modesUntil(CountDownLatch written, CountDownLatch watching) {
        List<String> modes = new ArrayList<>();
        boolean again = true;
        while (again) {
            again = written.getCount() > 0;
            for (String name : names()) {
                modes.addAll(mode(folder.resolve(name)).stream().toList());
            }
            watching.countDown();
        }
        return modes;
    }

    private List<String> names() {
        return List.of(Objects.requireNonNull(folder.toFile().list()));
    }

    private static Optional<String> mode(Path file) {
        try {
            return Optional.of(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        } catch (IOException e) {
            // It has got its name in the meantime.
            return Optional.empty();
        }
    }

    @Test
    void existingFileIsReplacedOnlyIfAllowed() throws IOException {
        Files.writeString(file, "before");
        assertThatThrownBy(() -> SecretFile.write(file, CONTENT, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
        SecretFile.write(file, CONTENT, true);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(names()).hasSize(1);
        needsPosix();
        assertThat(mode(file)).contains("rw-------");
    }

    @Test
    void fileThatAppearsMeanwhileIsNotReplaced() {
        Disk slow =
                new Disk() {
                    @Override
                    void moveToNewName(Path from, Path newName) throws IOException {
                        Files.writeString(newName, "by another program");
                        super.moveToNewName(from, newName);
                    }
                };
        assertThatThrownBy(() -> new SecretFile(slow).replace(file, CONTENT, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("by another program");
        assertThat(names()).hasSize(1);
    }

    @Test
    void linksAreRefusedWhereverTheyLead() throws IOException {
        // Windows lets administrators alone create links.
        needsPosix();
        Path target = Files.writeString(folder.resolve("target"), "before");
        for (Path leadsTo : List.of(target, Path.of("missing"), Path.of("/dev/null"))) {
            Path link = Files.createSymbolicLink(folder.resolve("link"), leadsTo);
            for (boolean mayReplace : List.of(true, false)) {
                assertThatThrownBy(() -> SecretFile.write(link, CONTENT, mayReplace))
                        .isInstanceOf(SecretFile.IsLinkException.class)
                        .hasMessageContaining(link.toString());
            }
            Files.delete(link);
        }
        assertThat(target).hasContent("before");
        assertThat(names()).containsExactly("target");
    }

    @Test
    void folderAndDeviceAreRefused() {
        assertNoFile(folder);
        assertThat(names()).isEmpty();
        needsPosix();
        assertNoFile(Path.of("/dev/null"));
    }

    private static void assertNoFile(Path other) {
        assertThatThrownBy(() -> SecretFile.write(other, CONTENT, true))
                .isInstanceOf(SecretFile.IsNoFileException.class);
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        Files.writeString(file, "before");
        Disk full =
                new Disk() {
                    @Override
                    void force(OutputStream out) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThatThrownBy(() -> new SecretFile(full).replace(file, CONTENT, true))
                .hasMessageContaining("No space");
        assertThat(file).hasContent("before");
        assertThat(names()).hasSize(1);
        assertThatThrownBy(() -> SecretFile.write(folder.resolve("gone/df.keytab"), CONTENT, false))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothingIsWrittenToADriveThatKeepsNothingPrivate() {
        needsPosix();
        Disk fat =
                new Disk() {
                    @Override
                    OutputStream open(Path opened) throws IOException {
                        Files.setPosixFilePermissions(
                                opened, PosixFilePermissions.fromString("rwxr-xr-x"));
                        return super.open(opened);
                    }
                };
        assertThatThrownBy(() -> new SecretFile(fat).replace(file, CONTENT, false))
                .isInstanceOf(SecretFile.NotPrivateException.class);
        assertThat(names()).isEmpty();
    }

    /** Looks at every file in the folder before and after each step. */
    private final class WatchedDisk extends Disk {

        final List<String> seen = new ArrayList<>();

        @Override
        OutputStream open(Path opened) throws IOException {
            look("open");
            return super.open(opened);
        }

        @Override
        void force(OutputStream out) throws IOException {
            super.force(out);
            look("force");
        }

        @Override
        void moveToNewName(Path from, Path newName) throws IOException {
            super.moveToNewName(from, newName);
            look("name");
        }

        @Override
        void rename(Path from, Path newName) throws IOException {
            super.rename(from, newName);
            look("replace");
        }

        @Override
        void forceFolder(Path forced) {
            super.forceFolder(forced);
            try {
                look("force folder");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void look(String step) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                // The temporary name begins with a dot, so the final one comes last.
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    seen.add(step + " " + Files.size(each) + " " + mode(each).orElseThrow());
                }
            }
        }
    }
}
