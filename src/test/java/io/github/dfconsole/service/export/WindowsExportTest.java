package io.github.dfconsole.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Files that a user of Windows exports. */
class WindowsExportTest {

    private static final int SIZE = 256 * 1024;

    @Test
    void rowsAndTextsAreWritten() throws Exception {
        try (WindowsDisk disk = WindowsDisk.fat()) {
            Path file = disk.home().resolve("내보내기.csv");
            export(2, file).write(done -> {});
            export(1, file).write(done -> {});
            assertThat(file).hasContent("이름\r\n추천\r\n");
            TextFile.write("시트", file, true);
            assertThat(file).hasContent("시트");
        }
    }

    @Test
    void fullDiskIsSaidWhateverItsWords() throws Exception {
        try (WindowsDisk disk = WindowsDisk.small(SIZE)) {
            Path file = disk.home().resolve("out.csv");
            for (ExportException failure :
                    List.of(
                            catchThrowableOfType(
                                    ExportException.class,
                                    () -> export(SIZE, file).write(done -> {})),
                            catchThrowableOfType(
                                    ExportException.class,
                                    () -> TextFile.write("x".repeat(SIZE + 1), file, false)))) {
                assertThat(failure.reason()).isEqualTo(FileProblem.NO_SPACE);
            }
            assertThat(disk.home()).isEmptyDirectory();
        }
    }

    private static Export<String> export(int rows, Path target) {
        return new Export<>(
                Collections.nCopies(rows, "추천"),
                List.of(new Export.Column<>("이름", Function.identity())),
                Export.Format.CSV,
                false,
                target);
    }
}
