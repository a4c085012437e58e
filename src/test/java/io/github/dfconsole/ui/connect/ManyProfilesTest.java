package io.github.dfconsole.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.MemorySecrets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody has saved ten thousand connections. */
class ManyProfilesTest {

    private static final int MANY = 10_000;

    @TempDir private Path folder;

    private final List<Profile> kept = new ArrayList<>();

    @BeforeEach
    void keep() throws Exception {
        Path profiles = Files.createDirectories(folder.resolve("profiles"));
        for (int place = 0; place < MANY; place++) {
            Profile each = Profile.to(Endpoint.PUBLIC_ZONE).at(place);
            kept.add(each);
            Files.writeString(profiles.resolve(each.id() + ".json"), RecordFile.text(each));
        }
    }

    private SavedProfiles open(Jobs jobs) {
        KeySearch.Result nothing = new KeySearch.Result(List.of(), List.of());
        ConnectViewModel connect =
                new ConnectViewModel(
                        jobs,
                        () -> nothing,
                        () -> null,
                        each -> new FakeWire().session(),
                        each -> {});
        ProfileConnections connections = new ProfileConnections(() -> nothing, new MemorySecrets());
        SavedProfiles saved =
                new ProfilesViewModel(jobs, new ProfileStore(folder), connections, connect).saved();
        saved.load();
        return saved;
    }

    @Test
    void theyAreReadInTheBackground() {
        ManualJobs jobs = new ManualJobs();
        SavedProfiles saved = open(jobs);
        assertThat(saved.all()).isEmpty();
        jobs.runAll();
        assertThat(saved.all()).hasSize(MANY);
        assertThat(saved.all().stream().map(saved::titleOf)).doesNotHaveDuplicates();
    }

    @Test
    void oneIsFoundByWhatIsTyped() {
        SavedProfiles saved = open(new InlineJobs());
        assertThat(saved.matching(" NTRUSS (9999) ")).containsExactly(kept.get(9_998));
        assertThat(saved.matching("")).hasSize(MANY);
        assertThat(saved.matching("nothing like it")).isEmpty();
    }

    @Test
    void theMenuShowsThoseThatWereUsedLast() throws Exception {
        ProfileStore store = new ProfileStore(folder);
        store.used(kept.get(5_000));
        store.used(kept.get(9_999));
        SavedProfiles saved = open(new InlineJobs());
        assertThat(saved.forMenu())
                .hasSize(15)
                .startsWith(kept.get(9_999), kept.get(5_000), kept.get(0));
    }
}
