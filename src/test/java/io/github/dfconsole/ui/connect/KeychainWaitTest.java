package io.github.dfconsole.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.testing.AskingSecrets;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.TestedUi;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The keychain asks the user something while a connection is saved, opened or removed. */
@Timeout(60)
class KeychainWaitTest {

    private static final String SECRET = "sEcReTsEcReT";

    @TempDir private Path folder;

    private final TestedUi ui = new TestedUi();
    private final ThreadedJobs jobs = new ThreadedJobs(ui);
    private final AskingSecrets secrets = new AskingSecrets();
    private final List<Connection> connected = new ArrayList<>();
    private ConnectViewModel connect;
    private ProfilesViewModel model;

    @BeforeEach
    void open() {
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        KeySearch.Result nothing = new KeySearch.Result(List.of(), List.of());
        connect =
                new ConnectViewModel(
                        jobs, () -> nothing, () -> null, each -> wire.session(), connected::add);
        model =
                new ProfilesViewModel(
                        jobs,
                        new ProfileStore(folder),
                        new ProfileConnections(() -> nothing, secrets),
                        connect);
        connect.keys().accessKey().set("AKID0001");
        connect.keys().secretKey().set(SECRET);
        model.form().name().set("dev");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void untilItAsks() throws InterruptedException {
        ui.runUntil(() -> connect.work().waitsForKeychain().get());
    }

    private void untilItIsSaid() throws InterruptedException {
        ui.runUntil(() -> model.saved().said().get() != null);
    }

    private String said() {
        return model.saved().said().get().textKey();
    }

    private Profile save() throws InterruptedException {
        secrets.answer(1);
        model.save(() -> {});
        untilItIsSaid();
        return model.saved().all().getFirst();
    }

    @Test
    void savingIsShownUntilTheQuestionIsAnswered() throws Exception {
        model.save(() -> {});
        assertThat(connect.activity().get()).isEqualTo(Activity.SAVING);
        untilItAsks();
        model.save(() -> {});
        secrets.answer(1);
        untilItIsSaid();
        assertThat(said()).isEqualTo("profile.saved");
        assertThat(connect.activity().get()).isEqualTo(Activity.NONE);
        assertThat(model.saved().all()).extracting(Profile::title).containsExactly("dev");
        assertThat(connect.keys().secretKey().get()).isEmpty();
    }

    @Test
    void savingThatIsCancelledKeepsWhatWasTypedAndCanBeRepeated() throws Exception {
        model.save(() -> {});
        untilItAsks();
        connect.cancel();
        untilItIsSaid();
        assertThat(said()).isEqualTo("profile.cancelled.unknown");
        assertThat(model.saved().all()).isEmpty();
        assertThat(connect.keys().secretKey().get()).isEqualTo(SECRET);
        assertThat(model.form().name().get()).isEqualTo("dev");
        save();
        assertThat(model.saved().all()).hasSize(1);
        assertThat(secrets.names()).hasSize(1);
    }

    @Test
    void whatWasSavedBeforeItWasCancelledIsSaid() throws Exception {
        save();
        connect.keys().choice().set(KeyChoice.Typed.PAIR);
        model.form().keepsKeys().set(false);
        model.form().name().set("prod");
        model.save(() -> {});
        untilItAsks();
        connect.cancel();
        untilItIsSaid();
        assertThat(said()).isEqualTo("profile.cancelled.saved");
        assertThat(model.shown().get().title()).isEqualTo("prod");
        assertThat(model.saved().all()).extracting(Profile::title).containsExactly("prod");
    }

    @Test
    void openingThatIsCancelledConnectsToNothing() throws Exception {
        Profile saved = save();
        model.connect(saved);
        untilItAsks();
        assertThat(connect.activity().get()).isEqualTo(Activity.CONNECTING);
        connect.cancel();
        ui.runUntil(() -> !connect.work().waitsForKeychain().get());
        assertThat(connected).isEmpty();
        secrets.answer(1);
        connect.connect();
        ui.runUntil(() -> !connected.isEmpty());
    }

    @Test
    void removingThatIsCancelledSaysWhatMayBeLeft() throws Exception {
        Profile saved = save();
        model.remove(saved);
        assertThat(connect.activity().get()).isEqualTo(Activity.REMOVING);
        untilItAsks();
        connect.cancel();
        untilItIsSaid();
        assertThat(said()).isEqualTo("profile.cancelled.removed");
        assertThat(model.saved().all()).isEmpty();
        assertThat(model.shown().get()).isNull();
    }
}
