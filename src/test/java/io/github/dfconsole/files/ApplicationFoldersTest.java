package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Map;

class ApplicationFoldersTest {

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path home = disk.getPath("/home/me");

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private ApplicationFolders usual(Map<String, String> environment, OperatingSystem system) {
        return ApplicationFolders.usual(environment, home, system);
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX,   .config,                     .local/state/dataforest-console/logs",
        "OTHER,   .config,                     .local/state/dataforest-console/logs",
        "WINDOWS, AppData/Roaming,             AppData/Local/dataforest-console/logs",
        "MACOS,   Library/Application Support, Library/Logs/dataforest-console"
    })
    void usesTheUsualFoldersOfTheSystem(OperatingSystem system, String settings, String logs) {
        ApplicationFolders folders = usual(Map.of(), system);
        assertThat(folders.settings())
                .isEqualTo(home.resolve(settings).resolve("dataforest-console"));
        assertThat(folders.logs()).isEqualTo(home.resolve(logs));
    }

    @Test
    void usesFoldersOfTheEnvironment() {
        ApplicationFolders linux =
                usual(
                        Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"),
                        OperatingSystem.LINUX);
        assertThat(linux.settings()).isEqualTo(disk.getPath("/c/dataforest-console"));
        assertThat(linux.logs()).isEqualTo(disk.getPath("/s/dataforest-console/logs"));
        ApplicationFolders windows =
                usual(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), OperatingSystem.WINDOWS);
        assertThat(windows.settings()).isEqualTo(disk.getPath("/r/dataforest-console"));
        assertThat(windows.logs()).isEqualTo(disk.getPath("/l/dataforest-console/logs"));
    }

    @ParameterizedTest
    @CsvSource({"relative/folder", "' '", "'broken\0name'"})
    void ignoresRelativePaths(String value) {
        assertThat(
                        usual(
                                Map.of("XDG_CONFIG_HOME", value, "XDG_STATE_HOME", value),
                                OperatingSystem.LINUX))
                .isEqualTo(usual(Map.of(), OperatingSystem.LINUX));
    }
}
