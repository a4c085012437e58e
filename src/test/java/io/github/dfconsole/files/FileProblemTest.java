package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** Why a file was not written, told from what the system says in the user's language. */
class FileProblemTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Read-only file system,                              READ_ONLY",
        "읽기전용 파일 시스템,                                  READ_ONLY",
        "読み込み専用ファイルシステムです,                       READ_ONLY",
        "No space left on device,                            NO_SPACE",
        "There is not enough space on the disk,              NO_SPACE",
        "장치에 남은 공간이 없음,                               NO_SPACE",
        "デバイスに空き領域がありません,                         NO_SPACE",
        "Disk quota exceeded,                                QUOTA",
        "디스크 할당량이 초과됨,                                QUOTA",
        "File name too long,                                 NAME_TOO_LONG",
        "디스크 공간이 부족합니다,                               NO_SPACE",
        "다른 프로세스가 파일을 사용 중이기 때문에 프로세스가 액세스 할 수 없습니다, IN_USE",
        "C:\\a.csv (액세스가 거부되었습니다),                   DENIED",
        "アクセスが拒否されました,                              DENIED",
        "ディスクに十分な空き領域がありません,                     NO_SPACE",
        "파일 이름이 너무 깁니다,                               NAME_TOO_LONG",
        "ファイル名が長すぎます,                                NAME_TOO_LONG",
        "Text file busy,                                     IN_USE",
        "The process cannot access the file because it is being used by another process, IN_USE",
        "File too large,                                     TOO_LARGE",
        "Operation not permitted,                            DENIED",
        "Input/output error,                                 OTHER"
    })
    void theSystemsWordsAreToldApart(String words, FileProblem problem) {
        assertThat(FileProblem.of(new FileSystemException("/x/out.csv", null, words)))
                .isEqualTo(problem);
        assertThat(FileProblem.of(new IOException(words))).isEqualTo(problem);
    }

    @Test
    void exceptionsOfJavaAreToldByTheirClass() {
        assertThat(FileProblem.of(new AccessDeniedException("x"))).isEqualTo(FileProblem.DENIED);
        assertThat(FileProblem.of(new NoSuchFileException("x"))).isEqualTo(FileProblem.NO_FOLDER);
        assertThat(FileProblem.of(new NotDirectoryException("x"))).isEqualTo(FileProblem.NO_FOLDER);
        assertThat(FileProblem.of(new ReadOnlyFileSystemException()))
                .isEqualTo(FileProblem.READ_ONLY);
    }

    @Test
    void aNameThatIsTooLongIsSeenWhateverTheSystemSays() {
        Path target = folder.resolve("가".repeat(300));
        assertThat(new FileFacts(target).problem(new IOException("?"), 0))
                .isEqualTo(FileProblem.NAME_TOO_LONG);
        assertThat(new FileFacts(folder.resolve("out.csv")).problem(new IOException("?"), 0))
                .isEqualTo(FileProblem.OTHER);
    }

    @Test
    void aFileInPlaceOfTheFolderIsSeenWhateverTheSystemSays() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(new FileFacts(file.resolve("out.csv")).problem(new IOException("?"), 0))
                .isEqualTo(FileProblem.NO_FOLDER);
    }

    @Test
    void aFullDiskIsToldFromTheErrorOfTheSystem() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        IOException failure =
                assertThrows(IOException.class, () -> Files.write(full, new byte[] {1}));
        assertThat(FileProblem.of(failure)).isEqualTo(FileProblem.NO_SPACE);
    }
}
