package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file was not written, in languages that the console does not know. */
class FileFactsTest {

    private static final String UNKNOWN_WORDS = "Il file è utilizzato da un altro processo";

    private final WindowsDisk windows = WindowsDisk.ntfs();
    private Path file;

    @BeforeEach
    void createFile() throws IOException {
        file = Files.writeString(windows.home().resolve("out.csv"), "before");
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN_WORDS, WindowsDisk.IN_USE, "디스크 공간이 부족합니다"})
    void fileThatAnotherProgramKeepsToItselfIsInUse(String words) {
        Disk excel = disk(new FileSystemException("out.csv", null, words));
        for (Exception failure :
                new Exception[] {
                    new FileSystemException("out.csv", null, words),
                    new IOException(words),
                    new AccessDeniedException("out.csv")
                }) {
            assertThat(problem(excel, failure)).isEqualTo(FileProblem.IN_USE);
        }
        assertThat(file).hasContent("before");
    }

    @Test
    void fileThatCannotBeReplacedAndCanBeWrittenIsInUse() {
        assertThat(problem(new Disk(), new AccessDeniedException("out.csv")))
                .isEqualTo(FileProblem.IN_USE);
    }

    @Test
    void fileThatPermissionsProtectIsDenied() {
        Disk denied = disk(new AccessDeniedException("out.csv"));
        assertThat(problem(denied, new AccessDeniedException("out.csv")))
                .isEqualTo(FileProblem.DENIED);
    }

    @Test
    void wordsCountWhereNothingIsSeen() {
        assertThat(problem(new Disk(), new IOException("디스크 공간이 부족합니다")))
                .isEqualTo(FileProblem.NO_SPACE);
        assertThat(problem(new Disk(), new IOException(WindowsDisk.IN_USE)))
                .isEqualTo(FileProblem.IN_USE);
        assertThat(problem(new Disk(), new IOException("Errore sconosciuto")))
                .isEqualTo(FileProblem.OTHER);
    }

    @Test
    void otherSystemsReplaceFilesThatAreOpen() throws IOException {
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            Path there = Files.writeString(linux.getPath("/work/out.csv"), "before");
            Disk refusing = disk(new FileSystemException("out.csv", null, "?"));
            assertThat(
                            new FileFacts(refusing, there)
                                    .problem(new AccessDeniedException("out.csv"), 0))
                    .isEqualTo(FileProblem.DENIED);
        }
    }

    @Test
    void windowsCountsTheCharactersOfAName() {
        assertThat(named("가".repeat(100))).isEqualTo(FileProblem.OTHER);
        assertThat(named("가".repeat(256))).isEqualTo(FileProblem.NAME_TOO_LONG);
    }

    @Test
    void missingFolderIsSeen() {
        assertThat(named("no\\such\\out.csv")).isEqualTo(FileProblem.NO_FOLDER);
    }

    private FileProblem named(String name) {
        Path target = file.resolveSibling(name);
        return new FileFacts(target).problem(new IOException("?"), 0);
    }

    @Test
    void fullDiskIsSeenAndTheOldFileStays() throws IOException {
        try (WindowsDisk small = WindowsDisk.small(256 * 1024)) {
            Path settings = small.home().resolve("console\\settings.json");
            WholeFile.writeWithFolders(settings, new byte[1]);
            assertThatThrownBy(() -> WholeFile.writeWithFolders(settings, new byte[300 * 1024]))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            failure ->
                                    assertThat(FileProblem.of(failure))
                                            .isEqualTo(FileProblem.NO_SPACE))
                    .hasMessageStartingWith(settings.toString());
            assertThat(settings).hasBinaryContent(new byte[1]);
        }
    }

    @Test
    void fileThatFitsIsNotBlamedOnSpace() {
        FileFacts facts = new FileFacts(file);
        assertThat(facts.problem(new IOException("?"), 1_000_000)).isEqualTo(FileProblem.OTHER);
    }

    private FileProblem problem(Disk disk, Exception failure) {
        return new FileFacts(disk, file).problem(failure, 0);
    }

    /** A disk on which no file can be opened for writing. */
    private static Disk disk(IOException refusal) {
        return new Disk() {
            @Override
            void tryToWrite(Path opened) throws IOException {
                throw refusal;
            }
        };
    }
}
