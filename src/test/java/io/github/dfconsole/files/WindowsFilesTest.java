package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of the console and of its user on a disk of Windows. */
class WindowsFilesTest {

    private static final byte[] CONTENT = "내용".getBytes(StandardCharsets.UTF_8);

    private final WindowsDisk ntfs = WindowsDisk.ntfs();
    private final WindowsDisk fat = WindowsDisk.fat();

    record Note(String text) {}

    @AfterEach
    void close() throws IOException {
        ntfs.close();
        fat.close();
    }

    @Test
    void fileIsReplacedAndItsFolderCreated() throws IOException {
        for (WindowsDisk disk : List.of(ntfs, fat)) {
            Path file = disk.home().resolve("AppData\\Roaming\\dataforest-console\\settings.json");
            WholeFile.writeWithFolders(file, new byte[10_000]);
            WholeFile.writeWithFolders(file, CONTENT);
            assertThat(WholeFile.read(file, 100)).isEqualTo(CONTENT);
            assertThat(names(file.getParent())).containsExactly("settings.json");
            WholeFile.remove(file);
            assertThat(file.getParent()).isEmptyDirectory();
        }
    }

    @Test
    void pathMayBeLongerThan260Characters() throws IOException {
        Path file = ntfs.home().resolve("긴 이름의 폴더\\".repeat(40) + "out.csv");
        assertThat(file.toString()).hasSizeGreaterThan(260);
        WholeFile.writeWithFolders(file, CONTENT);
        WholeFile.write(file, out -> out.write(CONTENT));
        assertThat(WholeFile.read(file, 100)).isEqualTo(CONTENT);
    }

    @Test
    void waitsForAnotherProgramThatHoldsTheFile() throws IOException {
        Path file = Files.writeString(ntfs.home().resolve("out.csv"), "before");
        HeldDisk disk = new HeldDisk();
        new Replacement(disk, false).write(file, out -> out.write(CONTENT));
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(disk.attempts).isEqualTo(3);
    }

    /** The file has its name by then, and nothing beside it may hold the keys. */
    @Test
    void waitsForAnotherProgramThatHoldsTheTemporaryFileOfKeys() throws IOException {
        Path file = ntfs.home().resolve("df.forest.keytab");
        new SecretFile(new HeldDisk()).replace(file, CONTENT, false);
        assertThat(names(file.getParent())).containsExactly("df.forest.keytab");
    }

    @Test
    void fileThatIsNotUnderstoodIsSetAside() throws IOException {
        Path file = Files.writeString(ntfs.home().resolve("a.json"), "broken");
        assertThat(WholeFile.setAside(file)).contains(file.resolveSibling("a.json.broken"));
        Files.writeString(file, "again");
        assertThat(WholeFile.setAside(file)).contains(file.resolveSibling("a.json.broken-2"));
    }

    @Test
    void recordsAreKeptAndFound() throws IOException {
        Path folder = ntfs.home().resolve("notes");
        RecordFolder<Note> notes = new RecordFolder<>(folder, Note.class);
        assertThat(notes.list().entries()).isEmpty();
        notes.put("b", new Note("둘"));
        notes.put("a", new Note("하나"));
        Files.writeString(folder.resolve("c.json"), "broken");
        RecordFolder.Contents<Note> contents = notes.list();
        assertThat(contents.records()).containsExactly(new Note("하나"), new Note("둘"));
        assertThat(contents.unreadable()).singleElement().matches(UnreadableFile::isSetAside);
        assertThat(notes.find("A")).contains(new Note("하나"));
        notes.remove("a");
        assertThat(notes.find("a")).isEmpty();
        assertThat(RecordFile.read(folder.resolve("b.json"), 100, Note.class))
                .isEqualTo(new Note("둘"));
    }

    /** Windows has a device of this name, and no file. */
    @Test
    void recordCannotHaveTheNameOfADevice() throws IOException {
        RecordFolder<Note> notes = new RecordFolder<>(ntfs.home(), Note.class);
        assertThatThrownBy(() -> notes.put("Con", new Note("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAreForTheUserAloneBeforeTheirFirstByte() throws IOException {
        Path file = ntfs.home().resolve("df.forest.keytab");
        List<List<String>> seen = new ArrayList<>();
        Disk watched =
                new Disk() {
                    @Override
                    OutputStream open(Path opened) throws IOException {
                        seen.add(users(opened));
                        return super.open(opened);
                    }
                };
        new SecretFile(watched).replace(file, CONTENT, false);
        new SecretFile(watched).replace(file, CONTENT, true);
        seen.add(users(file));
        assertThat(seen).hasSize(3);
        assertThat(seen)
                .allSatisfy(
                        users ->
                                assertThat(users)
                                        .singleElement()
                                        .asString()
                                        .endsWith(System.getProperty("user.name")));
        assertThat(file).hasBinaryContent(CONTENT);
        assertThatThrownBy(() -> SecretFile.write(file, CONTENT, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(file.getParent())).containsExactly("df.forest.keytab");
    }

    @Test
    void keysDoNotGoToADriveWithoutAccessControl() throws IOException {
        Path file = fat.home().resolve("df.forest.keytab");
        assertThatThrownBy(() -> SecretFile.write(file, CONTENT, false))
                .isInstanceOf(SecretFile.NotPrivateException.class);
        assertThat(fat.home()).isEmptyDirectory();
    }

    @Test
    void newNameDoesNotNeedASecondName() throws IOException {
        Path from = Files.write(fat.home().resolve("from"), CONTENT);
        Path other = Files.writeString(fat.home().resolve("other"), "kept");
        assertThatThrownBy(() -> new Disk().moveToNewName(from, other))
                .isInstanceOf(FileAlreadyExistsException.class);
        new Disk().moveToNewName(from, from.resolveSibling("to"));
        assertThat(names(fat.home())).containsExactly("other", "to");
        assertThat(other).hasContent("kept");
    }

    private static List<String> users(Path file) throws IOException {
        return Files.getFileAttributeView(file, AclFileAttributeView.class).getAcl().stream()
                .map(AclEntry::principal)
                .map(Object::toString)
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Another program has the file open at the first two attempts. */
    private static final class HeldDisk extends Disk {

        private int attempts;

        @Override
        void rename(Path file, Path newName) throws IOException {
            if (++attempts <= 2) {
                throw new FileSystemException(newName.toString(), null, WindowsDisk.IN_USE);
            }
            super.rename(file, newName);
        }

        @Override
        boolean delete(Path file) throws IOException {
            if (Files.exists(file) && ++attempts <= 2) {
                throw new FileSystemException(file.toString(), null, WindowsDisk.IN_USE);
            }
            return super.delete(file);
        }
    }
}
