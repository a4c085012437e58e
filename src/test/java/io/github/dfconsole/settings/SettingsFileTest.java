package io.github.dfconsole.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class SettingsFileTest {

    private static final SettingsData DATA =
            new SettingsData(
                    Language.KOREAN,
                    ThemeChoice.DARK,
                    new WindowBounds(10, 20, 1_280, 800, true),
                    Map.of(
                            "aiworkspaces@sandbox",
                            new TableLayout(
                                    List.of(new TableLayout.Column("name", 150, false)),
                                    List.of(new TableLayout.Sort("name", true)),
                                    "추천")));

    @TempDir private Path folder;

    @Test
    void readsWhatWasWrittenAndLeavesNoOtherFiles() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        file.write(SettingsData.NONE);
        file.write(DATA);
        assertThat(file.read().data()).isEqualTo(DATA);
        assertThat(file.read().setAside()).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void missingFileIsNoProblem() {
        SettingsFile.Content content = new SettingsFile(folder.resolve("none")).read();
        assertThat(content.data()).isEqualTo(SettingsData.NONE);
        assertThat(content.setAside()).isEmpty();
        assertThat(content.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"language\":\"KO", "[1]", "not json", "{\"window\":7}"})
    void renamesBrokenFile(String broken) throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, broken);
        SettingsFile.Content content = new SettingsFile(path).read();
        assertThat(content.data()).isEqualTo(SettingsData.NONE);
        assertThat(content.setAside())
                .hasValueSatisfying(aside -> assertThat(aside).hasContent(broken));
    }

    @Test
    void readsKnownPartsOfFileOfAnotherVersion() throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(
                path, "{\"language\":\"KLINGON\",\"theme\":\"DARK\",\"future\":{\"a\":1}}");
        SettingsData data = new SettingsFile(path).read().data();
        assertThat(data.language()).isNull();
        assertThat(data.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(data.tables()).isEmpty();
    }

    @Test
    void leavesReadOnlyFileUnchanged() throws IOException {
        Path path = folder.resolve("settings.json");
        SettingsFile file = new SettingsFile(path);
        // Not even an administrator can replace a folder that is in place of the file.
        Files.createDirectory(path);
        Files.writeString(path.resolve("kept"), "");
        assertThatThrownBy(() -> file.write(DATA)).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void savesOnlyChoicesOfTheUser() {
        Settings overridden = new Settings(DATA, Language.JAPANESE, ThemeChoice.LIGHT);
        assertThat(overridden.language().get()).isEqualTo(Language.JAPANESE);
        assertThat(overridden.data()).isEqualTo(DATA);
        overridden.theme().set(ThemeChoice.SYSTEM);
        assertThat(overridden.data().theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(overridden.data().language()).isEqualTo(Language.KOREAN);

        Settings fresh = new Settings(SettingsData.NONE, Language.KOREAN, ThemeChoice.SYSTEM);
        assertThat(fresh.language().get()).isEqualTo(Language.KOREAN);
        assertThat(fresh.data()).isEqualTo(SettingsData.NONE);
    }

    @Test
    void consolesDoNotEraseEachOthersSettings() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.write(DATA);
        TableLayout other = new TableLayout(List.of(), List.of(), "other");
        SettingsData first =
                new SettingsData(DATA.language(), ThemeChoice.LIGHT, DATA.window(), DATA.tables());
        SettingsData second =
                new SettingsData(
                        DATA.language(), DATA.theme(), DATA.window(), Map.of("notebooks@x", other));
        file.update(DATA, first);
        file.update(DATA, second);
        assertThat(file.read().data().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(file.read().data().tables())
                .containsEntry("notebooks@x", other)
                .containsKey("aiworkspaces@sandbox");
    }

    @Test
    void keepsEarlierBrokenFile() throws IOException {
        Path path = folder.resolve("settings.json");
        for (String broken : List.of("first", "second")) {
            Files.writeString(path, broken);
            new SettingsFile(path).read();
        }
        assertThat(folder.resolve("settings.json.broken")).hasContent("first");
        assertThat(folder.resolve("settings.json.broken-2")).hasContent("second");
    }

    @Test
    void choiceNotifiesListenersAndIsPartOfTheData() {
        Settings settings = new Settings(DATA, Language.ENGLISH, ThemeChoice.SYSTEM);
        assertThat(settings.data()).isEqualTo(DATA);
        int[] changes = {0};
        settings.addListener(changed -> changes[0]++);
        settings.arrange("other", TableLayout.NONE);
        settings.arrange("aiworkspaces@sandbox", DATA.tables().get("aiworkspaces@sandbox"));
        assertThat(changes[0]).isZero();
        settings.language().set(Language.JAPANESE);
        assertThat(changes[0]).isEqualTo(1);
        assertThat(settings.data().language()).isEqualTo(Language.JAPANESE);
    }
}
