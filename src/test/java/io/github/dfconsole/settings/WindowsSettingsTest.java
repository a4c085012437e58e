package io.github.dfconsole.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.WindowsDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the settings of a user of Windows are, and that they stay. */
class WindowsSettingsTest {

    private final WindowsDisk windows = WindowsDisk.ntfs();

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private ApplicationFolders folders(Map<String, String> environment) throws IOException {
        return ApplicationFolders.usual(environment, windows.home(), OperatingSystem.WINDOWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\홍길동\\AppData\\Roaming", "\\\\server\\profiles\\홍길동"})
    void foldersAreThoseOfTheEnvironment(String roaming) throws IOException {
        ApplicationFolders folders =
                folders(Map.of("APPDATA", roaming, "LOCALAPPDATA", "D:\\Local"));
        assertThat(folders.settings()).isEqualTo(windows.path(roaming + "\\dataforest-console"));
        assertThat(folders.logs()).isEqualTo(windows.path("D:\\Local\\dataforest-console\\logs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AppData\\Roaming", "%APPDATA%", "C:\\a|b", "C:\\a*b"})
    void foldersAreBelowTheHomeFolderIfTheEnvironmentNamesNone(String roaming) throws IOException {
        assertThat(folders(Map.of("APPDATA", roaming)).settings())
                .isEqualTo(windows.path("C:\\Users\\홍길동\\AppData\\Roaming\\dataforest-console"));
    }

    @Test
    void settingsAreKeptAndMerged() throws IOException {
        SettingsFile file = SettingsFile.in(folders(Map.of()).settings());
        assertThat(file.read().problem()).isEmpty();
        SettingsData korean = data(Language.KOREAN, null);
        file.update(SettingsData.NONE, korean);
        file.update(SettingsData.NONE, data(null, ThemeChoice.DARK));
        assertThat(file.language()).contains(Language.KOREAN);
        SettingsData read = file.read().data();
        assertThat(read.language()).isEqualTo(Language.KOREAN);
        assertThat(read.theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void fileThatIsNotUnderstoodIsSetAside() throws IOException {
        Path folder = folders(Map.of()).settings();
        SettingsFile file = SettingsFile.in(folder);
        file.update(SettingsData.NONE, data(Language.KOREAN, null));
        Files.writeString(file.path(), "half a file");
        assertThat(file.read().setAside()).contains(folder.resolve("settings.json.broken"));
        assertThat(folder.resolve("settings.json.broken")).hasContent("half a file");
    }

    private static SettingsData data(Language language, ThemeChoice theme) {
        SettingsData none = SettingsData.NONE;
        return new SettingsData(language, theme, none.window(), none.tables(), none.preferences());
    }
}
