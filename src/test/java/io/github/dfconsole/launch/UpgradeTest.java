package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.OpenIntents;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.Preset;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.PreferencesData;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.SettingsData;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.settings.TableLayout.Column;
import io.github.dfconsole.settings.TableLayout.Sort;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.settings.WindowBounds;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.MemorySecrets;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.connect.ProfilesViewModel;
import io.github.dfconsole.ui.creation.CreationFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Version 0.1.0 has written the folder {@code upgrade/0.1.0} of the test resources. Whoever used it
 * finds all of that, in connections that are saved as well as in those that are not.
 */
class UpgradeTest {

    private static final Path WRITTEN = Path.of("src/test/resources/upgrade/0.1.0");
    private static final String ACCESS_KEY = "AKIDsample3F9A";

    private static final NotebookDraft CHURN = draft("a1", "churn-lab", "forest-churn");

    private static final TableLayout WORKSPACES =
            new TableLayout(
                    List.of(
                            new Column("name", 222, true),
                            new Column("account", 96, true),
                            new Column("id", 200, true),
                            new Column("image", 176, false)),
                    List.of(new Sort("created", true), new Sort("name", false)),
                    "churn");
    private static final TableLayout NOTEBOOKS =
            new TableLayout(
                    List.of(
                            new Column("server", 301.5, true),
                            new Column("name", 150, true),
                            new Column("vpc", 130, false)),
                    List.of(new Sort("state", false)),
                    "");
    private static final TableLayout PRACTICE =
            new TableLayout(List.of(), List.of(new Sort("modified", true)), "etl");

    @TempDir private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private final List<Connection> connected = new ArrayList<>();
    private ConnectViewModel connect;
    private ProfilesViewModel profiles;

    @BeforeEach
    void install() throws IOException {
        try (Stream<Path> all = Files.walk(WRITTEN)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(WRITTEN.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
        start();
    }

    /** Starts the console on its folder. */
    private void start() {
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        KeySearch.Result nothing = new KeySearch.Result(List.of(), List.of());
        connect =
                new ConnectViewModel(
                        new InlineJobs(),
                        () -> nothing,
                        () -> null,
                        connection -> wire.session(),
                        connected::add);
        profiles =
                new ProfilesViewModel(
                        new InlineJobs(),
                        new ProfileStore(folder),
                        new ProfileConnections(() -> nothing, secrets),
                        connect);
        profiles.saved().load();
    }

    private static NotebookDraft draft(String account, String name, String bucket) {
        return new NotebookDraft(
                account,
                name,
                "SW.LAB",
                "Jupyter Lab",
                34754L,
                83356L,
                "SVR.C004",
                "2 vCPU, 8 GB",
                true,
                "HDD",
                "500",
                "user-api-key",
                bucket,
                List.of(new NotebookDraft.Setting("Jupyter Lab", "Theme", "dark")));
    }

    private void typeKeys(String accessKey) {
        connect.keys().accessKey().set(accessKey);
        connect.keys().secretKey().set("sEcReTsEcReT");
    }

    private Profile save(String name, String accessKey, boolean inKeychain) {
        profiles.showNew();
        typeKeys(accessKey);
        profiles.form().name().set(name);
        profiles.form().keepsKeys().set(inKeychain);
        profiles.save(() -> {});
        return profiles.saved().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DraftStore.Kept<NotebookDraft> drafts(Profile.Records of) throws IOException {
        return files().drafts().read(of.own());
    }

    private List<SubmissionIntent<NotebookDraft>> unsettled(Profile.Records of) throws IOException {
        ChangeJournal<NotebookDraft> journal = files().journal();
        OpenIntents<NotebookDraft> open = journal.open(of.own());
        assertThat(open.unreadable()).isEmpty();
        return open.intents();
    }

    private CreationFiles<NotebookDraft> files() {
        return CreationFiles.in(folder, "notebook", NotebookDraft.class);
    }

    private TableLayout layout(String table, Profile.Records of) {
        SettingsData read = SettingsFile.in(folder).read().data();
        return new Settings(read, Language.ENGLISH, ThemeChoice.LIGHT)
                .table(table + "@" + of.shared());
    }

    /** Everything that the user has left in 0.1.0 with this key at the public service. */
    private void assertFound(Profile.Records of) throws IOException {
        DraftStore.Kept<NotebookDraft> kept = drafts(of);
        assertThat(kept.unreadable()).isEmpty();
        assertThat(kept.drafts())
                .extracting(SavedDraft::id, SavedDraft::savedAt, SavedDraft::draft)
                .containsExactly(
                        tuple(
                                "2c1f0c35-0b42-44a1-9f1c-6a4d65a1d102",
                                Instant.parse("2026-11-22T04:30:00.5Z"),
                                NotebookDraft.EMPTY.named("half-done")),
                        tuple(
                                "2c1f0c35-0b42-44a1-9f1c-6a4d65a1d101",
                                Instant.parse("2026-11-22T03:00:00Z"),
                                CHURN));
        assertThat(kept.presets())
                .extracting(Preset::name, Preset::draft)
                .containsExactly(
                        tuple("Large, with GPU", draft("a2", "", "")),
                        tuple("작은 노트북", CHURN.named("")));
        assertThat(unsettled(of))
                .singleElement()
                .satisfies(
                        intent -> {
                            assertThat(intent.id())
                                    .isEqualTo("6f1b8a2e-6f0e-4b3a-9a49-3c3c1d9a7d11");
                            assertThat(intent.accountName()).isEqualTo("forest");
                            assertThat(intent.draft()).isEqualTo(CHURN.named("churn-lab-2"));
                            assertThat(intent.sentAt())
                                    .isEqualTo(Instant.parse("2026-11-22T05:00:00.250Z"));
                        });
        assertThat(layout("aiworkspaces", of)).isEqualTo(WORKSPACES);
        assertThat(layout("notebooks", of)).isEqualTo(NOTEBOOKS);
    }

    @Test
    void settingsAreThoseThatWereChosen() {
        SettingsFile.Content read = SettingsFile.in(folder).read();
        assertThat(read.problem()).isEmpty();
        assertThat(read.setAside()).isEmpty();
        String place = Endpoint.PUBLIC_ZONE.displayName();
        assertThat(read.data())
                .isEqualTo(
                        new SettingsData(
                                Language.KOREAN,
                                ThemeChoice.DARK,
                                new WindowBounds(40, 30, 1280, 800, false),
                                Map.of(
                                        "aiworkspaces@" + place,
                                        WORKSPACES,
                                        "notebooks@" + place,
                                        NOTEBOOKS,
                                        "aiworkspaces@sandbox",
                                        PRACTICE),
                                PreferencesData.NONE));
    }

    @Test
    void settingsSurviveThatOneOfThemIsChanged() throws IOException {
        SettingsFile file = SettingsFile.in(folder);
        SettingsData before = file.read().data();
        Settings settings = new Settings(before, Language.KOREAN, ThemeChoice.DARK);
        settings.language().set(Language.JAPANESE);
        file.update(before, settings.data());
        assertThat(file.read().data())
                .isEqualTo(
                        new SettingsData(
                                Language.JAPANESE,
                                before.theme(),
                                before.window(),
                                before.tables(),
                                before.preferences()));
    }

    @Test
    void aConnectionThatIsNotSavedFindsAll() throws IOException {
        typeKeys(ACCESS_KEY);
        connect.connect();
        assertFound(connected.getFirst().records());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionThatIsSavedWithItsKeysFindsAllAlsoAfterAStart(boolean inKeychain)
            throws IOException {
        Profile saved = save("forest", ACCESS_KEY, inKeychain);
        assertFound(saved.records());
        start();
        Profile again = profiles.saved().all().getFirst();
        if (!inKeychain) {
            profiles.show(again);
            typeKeys(ACCESS_KEY);
        }
        connectTo(again);
        assertFound(connected.getFirst().records());
    }

    @Test
    void aConnectionThatIsSavedBeforeItsKeysAreKnownFindsAllOnceTheyAre() throws IOException {
        profiles.showNew();
        profiles.form().name().set("forest");
        profiles.save(() -> {});
        Profile saved = profiles.saved().all().getFirst();
        profiles.show(saved);
        typeKeys(ACCESS_KEY);
        connectTo(saved);
        assertFound(connected.getFirst().records());
        profiles.used(connected.getFirst());
        profiles.form().name().set("renamed");
        profiles.save(() -> {});
        start();
        assertFound(profiles.saved().all().getFirst().records());
    }

    @Test
    void onlyOneOfTwoConnectionsWithoutKeysTakesOverWhatThereIs() throws IOException {
        for (String name : List.of("first", "second")) {
            profiles.showNew();
            profiles.form().name().set(name);
            profiles.save(() -> {});
            profiles.show(profiles.saved().all().getLast());
            typeKeys(ACCESS_KEY);
            connect.connect();
            profiles.used(connected.getLast());
        }
        assertFound(connected.getFirst().records());
        assertThat(drafts(connected.getLast().records()).drafts()).isEmpty();
        assertThat(unsettled(connected.getLast().records())).isEmpty();
    }

    @Test
    void aConnectionWithAnotherKeyFindsWhatBelongsToThatKey() throws IOException {
        Profile saved = save("other", "AKIDsample77ZZ", true);
        assertThat(drafts(saved.records()).drafts())
                .extracting(SavedDraft::draft)
                .containsExactly(draft("b1", "of-another-key", "other"));
        assertThat(drafts(saved.records()).presets()).isEmpty();
        assertThat(unsettled(saved.records())).isEmpty();
        assertFound(save("forest", ACCESS_KEY, true).records());
    }

    @Test
    void theSandboxFindsWhatWasPractised() throws IOException {
        Profile.Records of =
                Connection.sandbox(Api.endpoint("http://127.0.0.1:1"), Api.KEYS).records();
        assertThat(drafts(of).drafts())
                .extracting(SavedDraft::draft)
                .containsExactly(draft("s1", "practice", "sample"));
        assertThat(drafts(of).presets())
                .extracting(Preset::name, Preset::draft)
                .containsExactly(tuple("practice", draft("s1", "", "sample")));
        assertThat(unsettled(of))
                .extracting(SubmissionIntent::draft)
                .containsExactly(draft("s1", "practice-2", "sample"));
        assertThat(layout("aiworkspaces", of)).isEqualTo(PRACTICE);
    }

    private void connectTo(Profile profile) {
        if (connect.keys().secretKey().get().isEmpty()) {
            profiles.connect(profile);
        } else {
            connect.connect();
        }
    }
}
