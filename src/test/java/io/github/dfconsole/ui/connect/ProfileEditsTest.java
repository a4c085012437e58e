package io.github.dfconsole.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.MemorySecrets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes to a saved connection are not lost, and overwrite nothing that was saved meanwhile. */
class ProfileEditsTest {

    @TempDir private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private final List<Connection> connected = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Runnable saveIt = () -> {};
    private Runnable giveUp = () -> {};
    private ConnectViewModel connect;
    private ProfilesViewModel model;

    @BeforeEach
    void open() {
        open(secrets);
    }

    private void open(SecretStore keychain) {
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        KeySearch.Result none = new KeySearch.Result(List.of(), List.of());
        connect =
                new ConnectViewModel(
                        new InlineJobs(),
                        () -> none,
                        () -> null,
                        connection -> wire.session(),
                        connected::add);
        model =
                new ProfilesViewModel(
                        new InlineJobs(),
                        new ProfileStore(folder),
                        new ProfileConnections(() -> none, keychain),
                        connect);
        model.unsaved()
                .onLeaving(
                        (save, discard) -> {
                            asked.add(model.form().name().get());
                            saveIt = save;
                            giveUp = discard;
                        });
        model.saved().load();
    }

    private Profile save(String name) {
        model.showNew();
        type("AKID000" + name, "SECRET-" + name);
        model.form().name().set(name);
        model.save(() -> {});
        return model.saved().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void type(String accessKey, String secretKey) {
        connect.keys().choose(KeyChoice.Typed.PAIR);
        connect.keys().accessKey().set(accessKey);
        connect.keys().secretKey().set(secretKey);
    }

    @Test
    void leavingWithoutChangesAsksNothing() {
        Profile dev = save("dev");
        Profile prod = save("prod");
        model.unsaved().leave(() -> model.show(dev));
        model.connect(prod);
        model.used(connected.getFirst());
        model.connect(dev);
        assertThat(asked).isEmpty();
        assertThat(connected).hasSize(2);
    }

    @Test
    void whatIsEnteredIsKeptUntilTheUserDecides() {
        Profile dev = save("dev");
        Profile prod = save("prod");
        model.show(dev);
        model.form().readOnly().set(true);
        model.connect(prod);
        assertThat(asked).containsExactly("dev");
        assertThat(connected).isEmpty();
        assertThat(model.shown().get()).isEqualTo(dev);
        assertThat(model.form().readOnly().get()).isTrue();
        giveUp.run();
        assertThat(connected).hasSize(1);
        assertThat(model.saved().all()).noneMatch(each -> each.marks().isReadOnly());
    }

    @Test
    void whatIsEnteredIsSavedBeforeGoingOn() {
        Profile dev = save("dev");
        Profile prod = save("prod");
        model.show(dev);
        type("AKID0009", "OTHER-SECRET");
        model.unsaved().leave(() -> model.show(prod));
        saveIt.run();
        assertThat(model.shown().get()).isEqualTo(prod);
        assertThat(model.saved().all().getFirst().keys().accessKey()).isEqualTo("AKID0009");
    }

    @Test
    void whatCannotBeSavedIsStayedWith() {
        Profile dev = save("dev");
        Profile prod = save("prod");
        model.show(dev);
        model.form().name().set("prod");
        model.unsaved().leave(() -> model.show(prod));
        saveIt.run();
        assertThat(model.shown().get()).isEqualTo(dev);
        assertThat(model.nameProblem().get()).isTrue();
    }

    @Test
    void keysThatAreTypedAndInUseAreNoChange() {
        Profile dev = save("dev");
        model.showNew();
        type("AKID0009", "OTHER-SECRET");
        connect.connect();
        model.used(connected.getFirst());
        model.connect(dev);
        assertThat(asked).isEmpty();
        assertThat(connected).hasSize(2);
    }

    @Test
    void whatAnotherConsoleHasSavedIsReplacedOnlyKnowingly() throws Exception {
        Profile dev = save("dev");
        model.show(dev);
        model.form().production().set(true);
        new ProfileStore(folder).keep(dev.named("renamed elsewhere"));
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isInstanceOf(ProfileChangedException.class);
        assertThat(names()).containsExactly("renamed elsewhere");
        assertThat(model.form().production().get()).isTrue();
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isNull();
        assertThat(names()).containsExactly("dev");
        assertThat(model.saved().all().getFirst().marks().isProduction()).isTrue();
    }

    private List<String> names() {
        return model.saved().all().stream().map(Profile::title).toList();
    }

    @Test
    void aPlaceInTheListThatAnotherConsoleHasChangedIsNoChange() throws Exception {
        Profile dev = save("dev");
        model.show(dev);
        model.form().name().set("development");
        new ProfileStore(folder).keep(dev.at(7));
        model.save(() -> {});
        assertThat(names()).containsExactly("development");
        assertThat(model.saved().all().getFirst().position()).isEqualTo(7);
    }

    @Test
    void aPairThatIsSavedInPartOnlyDoesNotMixWithTheFormerOne() throws Exception {
        save("dev");
        open(new BreakingKeychain());
        model.show(model.saved().all().getFirst());
        type("AKID0009", "OTHER-SECRET");
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isInstanceOf(IOException.class);
        Files.delete(folder.resolve("profiles"));
        Files.move(folder.resolve("aside"), folder.resolve("profiles"));
        open(secrets);
        model.connect(model.saved().all().getFirst());
        assertThat(connected.getFirst().credentials())
                .isEqualTo(new Credentials("AKID000dev", SecretKey.of("SECRET-dev")));
    }

    /** After it has kept something, the folder of the connections cannot be written to. */
    private final class BreakingKeychain implements SecretStore {

        @Override
        public void store(String name, char[] secret) throws SecretStoreException {
            secrets.store(name, secret);
            try {
                Files.move(folder.resolve("profiles"), folder.resolve("aside"));
                Files.writeString(folder.resolve("profiles"), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<char[]> read(String name) throws SecretStoreException {
            return secrets.read(name);
        }

        @Override
        public void delete(String name) throws SecretStoreException {
            secrets.delete(name);
        }

        @Override
        public Optional<Reason> problem() {
            return secrets.problem();
        }
    }
}
