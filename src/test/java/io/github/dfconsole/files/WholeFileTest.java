package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void replacesExistingFile() throws IOException {
        Path file = folder.resolve("deep/er/file");
        WholeFile.writeWithFolders(file, "a long text".getBytes(StandardCharsets.UTF_8));
        WholeFile.writeWithFolders(file, "short".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("short");
        assertOnly(folder.resolve("deep/er"), file);
    }

    @Test
    void failedWriteLeavesFileUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        for (Exception fault : List.of(new IOException("full"), new IllegalStateException("x"))) {
            assertThatThrownBy(
                            () ->
                                    WholeFile.write(
                                            file,
                                            out -> {
                                                out.write(new byte[100_000]);
                                                out.flush();
                                                sneak(fault);
                                            }))
                    .isSameAs(fault);
            assertThat(file).hasContent("before");
            assertOnly(folder, file);
        }
    }

    private static void sneak(Exception fault) throws IOException {
        if (fault instanceof IOException io) {
            throw io;
        }
        throw (RuntimeException) fault;
    }

    @Test
    void acceptsNamesOfMaximumLength() throws IOException {
        Path file = folder.resolve("x".repeat(255));
        WholeFile.write(file, out -> out.write('y'));
        assertThat(file).hasContent("y");
    }

    @Test
    void createsMissingFolderOnlyOnRequest() {
        Path file = folder.resolve("missing/file");
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write('y')))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotReplaceReadOnlyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        assertThat(file.toFile().setReadOnly()).isTrue();
        // An administrator may write read-only files.
        assumeThat(Files.isWritable(file)).isFalse();
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write('y')))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("before");
        assertOnly(folder, file);
    }

    @Test
    void readsFilesUpToTheMaximumSize() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "12345");
        assertThat(WholeFile.read(file, 5)).hasSize(5);
        assertThatThrownBy(() -> WholeFile.read(file, 4))
                .isInstanceOf(WholeFile.TooLargeException.class);
    }

    @Test
    void keepsEveryBrokenFile() throws IOException {
        Path file = folder.resolve("file");
        for (String name : List.of("file.broken", "file.broken-2", "file.broken-3")) {
            Files.writeString(file, name);
            assertThat(WholeFile.setAside(file)).contains(folder.resolve(name));
            assertThat(file).doesNotExist();
        }
        assertThat(folder.resolve("file.broken")).hasContent("file.broken");
        assertThat(WholeFile.setAside(file)).isEmpty();
    }

    private static void assertOnly(Path folder, Path... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(expected);
        }
    }
}
