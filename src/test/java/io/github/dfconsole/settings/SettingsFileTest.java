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
import java.time.ZoneId;
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
                                    "추천")),
                    new PreferencesData(
                            RefreshInterval.MINUTES_1,
                            "Europe/Berlin",
                            Density.COMPACT,
                            "apps",
                            StartPage.LAST_CONNECTION,
                            false,
                            false));

    /** As 0.1.0 wrote it. */
    private static final String OF_0_1_0 =
            """
            {
              "language" : "KOREAN",
              "theme" : "DARK",
              "window" : {
                "x" : 10.0,
                "y" : 20.0,
                "width" : 1280.0,
                "height" : 800.0,
                "maximized" : true
              },
              "tables" : {
                "aiworkspaces@sandbox" : {
                  "columns" : [ {
                    "id" : "name",
                    "width" : 150.0,
                    "visible" : false
                  } ],
                  "sort" : [ {
                    "column" : "name",
                    "descending" : true
                  } ],
                  "filter" : "추천"
                }
              }
            }
            """;

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
    @ValueSource(strings = {"", "{\"language\":\"KO", "[1]", "not json", "null"})
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
    void readsTheFileOfAnEarlierVersionAndChoosesNothingForTheUser() throws IOException {
        SettingsData data = read(OF_0_1_0);
        assertThat(data)
                .isEqualTo(
                        new SettingsData(
                                DATA.language(),
                                DATA.theme(),
                                DATA.window(),
                                DATA.tables(),
                                PreferencesData.NONE));
        Preferences usual = new Settings(data, Language.KOREAN, ThemeChoice.DARK).preferences();
        assertThat(usual.refreshInterval().get()).isEqualTo(RefreshInterval.SECONDS_15);
        assertThat(usual.zone()).isEqualTo(ZoneId.systemDefault());
        assertThat(usual.density().get()).isEqualTo(Density.COMFORTABLE);
        assertThat(usual.firstScreen().get()).isNull();
        assertThat(usual.startPage().get()).isEqualTo(StartPage.CONNECTIONS);
        assertThat(usual.desktopNotices().get()).isTrue();
    }

    @Test
    void readsEachValueThatMakesSenseAmongOthersThatDoNot() throws IOException {
        SettingsData data =
                read(
                        """
                        {"language": 1, "theme": "DARK", "window": "wide",
                         "tables": {"a": 7, "b": {"columns": [null]}, "c": {"filter": "kept"}},
                         "preferences": {"refresh": "HOURLY", "timeZone": ["UTC"],
                          "density": "COMPACT", "firstScreen": "apps", "startPage": 0,
                          "desktopNotices": "perhaps", "sound": true}}
                        """);
        assertThat(data)
                .isEqualTo(
                        new SettingsData(
                                null,
                                ThemeChoice.DARK,
                                null,
                                Map.of("c", new TableLayout(List.of(), List.of(), "kept")),
                                new PreferencesData(
                                        null, null, Density.COMPACT, "apps", null, null, null)));
        assertThat(read("{\"preferences\": 3, \"tables\": []}")).isEqualTo(SettingsData.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "", "+99:00", "../etc"})
    void aTimeZoneThatDoesNotExistIsThatOfTheSystem(String zone) {
        PreferencesData data = new PreferencesData(null, zone, null, null, null, null, null);
        assertThat(new Preferences(data).zone()).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void keepsInTheFileWhatItDoesNotUnderstand() throws IOException {
        SettingsFile file =
                fileWith(
                        """
                {"theme": "SEPIA", "future": {"a": 1},
                 "preferences": {"density": "COMPACT", "sound": true}}
                """);
        SettingsData before = file.read().data();
        Settings settings = new Settings(before, Language.ENGLISH, ThemeChoice.SYSTEM);
        settings.language().set(Language.JAPANESE);
        settings.preferences().density().set(Density.COMFORTABLE);
        file.update(before, settings.data());
        assertThat(Files.readString(file.path()).replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"language\":\"JAPANESE\",\"tables\":{},"
                                + "\"preferences\":{\"sound\":true},"
                                + "\"theme\":\"SEPIA\",\"future\":{\"a\":1}}");
        assertThat(file.language()).contains(Language.JAPANESE);
    }

    @Test
    void preferencesAreThereAfterARestart() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.write(SettingsData.NONE);
        Settings settings = new Settings(SettingsData.NONE, Language.ENGLISH, ThemeChoice.SYSTEM);
        int[] changes = {0};
        settings.addListener(changed -> changes[0]++);
        Preferences chosen = settings.preferences();
        chosen.refreshInterval().set(RefreshInterval.NEVER);
        chosen.timeZone().set(ZoneId.of("Asia/Tokyo"));
        chosen.density().set(Density.COMPACT);
        chosen.firstScreen().set("notebooks");
        chosen.startPage().set(StartPage.LAST_CONNECTION);
        chosen.desktopNotices().set(false);
        assertThat(changes[0]).isEqualTo(6);
        file.update(SettingsData.NONE, settings.data());

        Preferences again =
                new Settings(file.read().data(), Language.ENGLISH, ThemeChoice.SYSTEM)
                        .preferences();
        assertThat(again.refreshInterval().get()).isEqualTo(RefreshInterval.NEVER);
        assertThat(again.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(again.density().get()).isEqualTo(Density.COMPACT);
        assertThat(again.firstScreen().get()).isEqualTo("notebooks");
        assertThat(again.startPage().get()).isEqualTo(StartPage.LAST_CONNECTION);
        assertThat(again.desktopNotices().get()).isFalse();
        again.timeZone().set(null);
        again.firstScreen().set(null);
        assertThat(again.zone()).isEqualTo(ZoneId.systemDefault());
    }

    private SettingsData read(String json) throws IOException {
        SettingsFile.Content content = fileWith(json).read();
        assertThat(content.setAside()).isEmpty();
        return content.data();
    }

    private SettingsFile fileWith(String json) throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, json);
        return new SettingsFile(path);
    }

    private static SettingsData withTheme(ThemeChoice theme, Map<String, TableLayout> tables) {
        return new SettingsData(DATA.language(), theme, DATA.window(), tables, DATA.preferences());
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
        SettingsData first = withTheme(ThemeChoice.LIGHT, DATA.tables());
        SettingsData second = withTheme(DATA.theme(), Map.of("notebooks@x", other));
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
