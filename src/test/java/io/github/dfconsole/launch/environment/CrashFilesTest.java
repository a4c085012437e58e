package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What Java wrote when it crashed is found beside the logs after the next start. */
class CrashFilesTest {

    private static final String OURS =
            "# A fatal error\njava_command: io.github.dfconsole.launch.Main --sandbox\n";
    private static final String OTHERS = "# A fatal error\njava_command: org.example.Main\n";

    @TempDir private Path folder;
    private Path working;
    private Path temporary;
    private Path logs;

    @BeforeEach
    void create() throws IOException {
        working = Files.createDirectory(folder.resolve("working"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        logs = folder.resolve("state/logs");
    }

    @Test
    void ownFilesAreMovedFromEveryFolder() throws IOException {
        Files.writeString(working.resolve("hs_err_pid12.log"), OURS);
        Files.writeString(temporary.resolve("hs_err_pid34.log"), OURS);
        CrashFiles.move(Set.of(working, temporary, folder.resolve("missing")), logs);
        assertThat(logs.resolve("hs_err_pid12.log")).hasContent(OURS);
        assertThat(logs.resolve("hs_err_pid34.log")).hasContent(OURS);
        assertThat(working).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void filesOfOtherProgramsStay() throws IOException {
        Files.writeString(temporary.resolve("hs_err_pid56.log"), OTHERS);
        Files.writeString(temporary.resolve("notes.log"), OURS);
        CrashFiles.move(Set.of(temporary), logs);
        assertThat(temporary).isDirectoryContaining("glob:**/hs_err_pid56.log");
        assertThat(temporary).isDirectoryContaining("glob:**/notes.log");
        assertThat(logs).doesNotExist();
    }

    @Test
    void fileThatIsThereAlreadyIsNotReplaced() throws IOException {
        Files.createDirectories(logs);
        Files.writeString(logs.resolve("hs_err_pid12.log"), "earlier");
        Files.writeString(working.resolve("hs_err_pid12.log"), OURS);
        CrashFiles.move(Set.of(working, logs), logs);
        assertThat(logs.resolve("hs_err_pid12.log")).hasContent("earlier");
        assertThat(working.resolve("hs_err_pid12.log")).hasContent(OURS);
    }
}
