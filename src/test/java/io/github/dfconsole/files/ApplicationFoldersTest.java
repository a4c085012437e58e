package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class ApplicationFoldersTest {

    private static final Path HOME = Path.of("/home/me");

    private static ApplicationFolders usual(Map<String, String> environment, String system) {
        return ApplicationFolders.usual(environment, HOME, system);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      .config,                     .local/state/dataforest-console/logs",
        "FreeBSD,    .config,                     .local/state/dataforest-console/logs",
        "Windows 11, AppData/Roaming,             AppData/Local/dataforest-console/logs",
        "Mac OS X,   Library/Application Support, Library/Logs/dataforest-console"
    })
    void usesTheUsualFoldersOfTheSystem(String system, Path settings, Path logs) {
        ApplicationFolders folders = usual(Map.of(), system);
        assertThat(folders.settings())
                .isEqualTo(HOME.resolve(settings).resolve("dataforest-console"));
        assertThat(folders.logs()).isEqualTo(HOME.resolve(logs));
    }

    @Test
    void usesFoldersOfTheEnvironment() {
        ApplicationFolders linux =
                usual(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"), "Linux");
        assertThat(linux.settings()).isEqualTo(Path.of("/c/dataforest-console"));
        assertThat(linux.logs()).isEqualTo(Path.of("/s/dataforest-console/logs"));
        ApplicationFolders windows =
                usual(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), "Windows 11");
        assertThat(windows.settings()).isEqualTo(Path.of("/r/dataforest-console"));
        assertThat(windows.logs()).isEqualTo(Path.of("/l/dataforest-console/logs"));
    }

    @ParameterizedTest
    @CsvSource({"relative/folder", "' '", "'broken\0name'"})
    void ignoresRelativePaths(String value) {
        assertThat(usual(Map.of("XDG_CONFIG_HOME", value, "XDG_STATE_HOME", value), "Linux"))
                .isEqualTo(usual(Map.of(), "Linux"));
    }
}
