package io.github.dfconsole.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.ProfileConnections.KeysMissingException;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileFile;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.MemorySecrets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Connections are saved, opened, changed, passed on and removed. */
class ProfilesViewModelTest {

    private static final DiscoveredKeys FOUND =
            new DiscoveredKeys(new DiscoveredKeys.FromEnvironment("A", "S"), Api.KEYS);
    private static final String ADDRESS = "https://df.apigw.ntruss.com";
    private static final String SECRET = "sEcReTsEcReT";

    @TempDir private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private final List<Connection> connected = new ArrayList<>();
    private KeySearch.Result found = new KeySearch.Result(List.of(), List.of());
    private ConnectViewModel connect;
    private ProfilesViewModel model;

    /** Starts the console. */
    private void open() {
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        connect =
                new ConnectViewModel(
                        new InlineJobs(),
                        () -> found,
                        () -> null,
                        connection -> wire.session(),
                        connected::add);
        model =
                new ProfilesViewModel(
                        new InlineJobs(),
                        new ProfileStore(folder),
                        new ProfileConnections(() -> found, secrets),
                        connect);
        model.saved().load();
    }

    private Profile save(String name) {
        model.showNew();
        connect.keys().choose(KeyChoice.Typed.PAIR);
        typeKeys("AKID000" + name);
        model.form().name().set(name);
        model.save(() -> {});
        return model.saved().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void typeKeys(String accessKey) {
        connect.keys().accessKey().set(accessKey);
        connect.keys().secretKey().set(SECRET);
    }

    private List<String> names() {
        return model.saved().all().stream().map(Profile::title).toList();
    }

    private String files() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void aSavedConnectionIsOpenedAtTheNextStartWithoutTypingAKey() throws Exception {
        open();
        Profile saved = save("dev");
        assertThat(saved.keys().source()).isEqualTo(Source.KEYCHAIN);
        assertThat(files()).contains("AKID000dev").doesNotContain(SECRET);
        assertThat(connect.keys().secretKey().get()).isEmpty();
        open();
        model.connect(model.saved().all().getFirst());
        assertThat(connected).hasSize(1);
        assertThat(connected.getFirst().credentials().accessKey()).isEqualTo("AKID000dev");
        assertThat(connected.getFirst().profile().title()).isEqualTo("dev");
    }

    @Test
    void whatWasKeptOfAnAddressAndItsKeyIsTakenOverOnce() {
        open();
        Profile first = save("test");
        assertThat(first.records())
                .isEqualTo(new Profile.Records("df.apigw.ntruss.com", "df.apigw.ntruss.com test"));
        model.duplicate(first);
        assertThat(names()).containsExactly("test", "test (2)");
        assertThat(model.saved().all().getLast().records().own()).startsWith("profile ");
    }

    @Test
    void aConnectionThatWasNotSavedIsFiledAsBefore() {
        open();
        typeKeys("AKID0001");
        connect.connect();
        assertThat(connected.getFirst().records())
                .isEqualTo(new Profile.Records("df.apigw.ntruss.com", "df.apigw.ntruss.com 0001"));
        assertThat(model.saved().all()).isEmpty();
    }

    @Test
    void marksAndProxyAreSavedAndGiven() {
        open();
        model.form().colour().set(Colour.RED);
        model.form().production().set(true);
        model.form().readOnly().set(true);
        model.form().proxy().set(Proxy.MANUAL);
        model.form().proxyHost().set("proxy.example");
        model.form().proxyPort().set("3128");
        model.form().proxyUser().set("kim");
        model.form().proxyPassword().set("pAsSwOrD");
        typeKeys("AKID0001");
        model.form().name().set("prod");
        model.save(() -> {});
        open();
        model.connect(model.saved().all().getFirst());
        Connection made = connected.getFirst();
        assertThat(made.marks()).isEqualTo(new ProfileMarks(Colour.RED, true, true));
        assertThat(made.profile().network().proxyHost()).isEqualTo("proxy.example");
        assertThat(made.proxyPassword().reveal()).isEqualTo("pAsSwOrD");
    }

    @Test
    void aPortThatIsNoneIsNotSaved() {
        open();
        model.form().proxy().set(Proxy.MANUAL);
        model.form().proxyHost().set("proxy.example");
        for (String port : List.of("", "0", "65536", "99999", "-1", "31 28", "３１２８")) {
            model.form().proxyPort().set(port);
            model.save(() -> {});
            assertThat(model.form().proxyProblem().get()).as(port).isTrue();
        }
        assertThat(model.saved().all()).isEmpty();
    }

    @Test
    void keysThatWereFoundAreLookedForEachTime() {
        found = new KeySearch.Result(List.of(FOUND), List.of());
        open();
        connect.searchKeys();
        model.form().name().set("env");
        model.save(() -> {});
        assertThat(secrets.names()).isEmpty();
        open();
        model.connect(model.saved().all().getFirst());
        assertThat(connected.getFirst().credentials()).isEqualTo(Api.KEYS);
        found = new KeySearch.Result(List.of(), List.of());
        model.connect(model.saved().all().getFirst());
        assertThat(connect.failure().get()).isInstanceOf(KeysMissingException.class);
        assertThat(connected).hasSize(1);
    }

    @Test
    void withoutAKeychainNothingIsSavedAndNothingTypedIsLost() {
        secrets.failWith(Reason.NO_SERVICE);
        open();
        typeKeys("AKID0001");
        model.form().name().set("dev");
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isInstanceOf(SecretStoreException.class);
        assertThat(model.saved().all()).isEmpty();
        assertThat(connect.keys().secretKey().get()).isEqualTo(SECRET);
        model.form().keepsKeys().set(false);
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isNull();
        assertThat(model.saved().all().getFirst().keys().source()).isEqualTo(Source.SESSION);
    }

    @Test
    void aLockedKeychainIsNamedAndTheKeyCanBeTyped() {
        open();
        Profile saved = save("dev");
        secrets.failWith(Reason.LOCKED_OR_DENIED);
        model.connect(saved);
        assertThat(connect.failure().get()).isInstanceOf(SecretStoreException.class);
        connect.keys().choice().set(KeyChoice.Typed.PAIR);
        typeKeys("AKID0002");
        connect.connect();
        assertThat(connected.getFirst().credentials().accessKey()).isEqualTo("AKID0002");
        assertThat(connected.getFirst().profile().id()).isEqualTo(saved.id());
    }

    @Test
    void anEntryThatIsGoneFromTheKeychainIsSaid() throws Exception {
        open();
        Profile saved = save("dev");
        secrets.clear();
        model.connect(saved);
        assertThat(connect.failure().get()).isInstanceOf(KeysMissingException.class);
    }

    @Test
    void aNameThatAnotherConnectionHasIsRefused() {
        open();
        save("dev");
        model.showNew();
        model.form().name().set(" dev ");
        model.save(() -> {});
        assertThat(model.nameProblem().get()).isTrue();
        assertThat(names()).containsExactly("dev");
    }

    @Test
    void theListIsRearranged() {
        open();
        save("a");
        Profile b = save("b");
        save("c");
        model.saved().move(b, -1);
        assertThat(names()).containsExactly("b", "a", "c");
        model.saved().move(b, -1);
        model.saved().move(b, 5);
        assertThat(names()).containsExactly("b", "a", "c");
        open();
        assertThat(names()).containsExactly("b", "a", "c");
    }

    @Test
    void removingTakesTheKeyOutOfTheKeychain() {
        open();
        Profile saved = save("dev");
        model.remove(saved);
        assertThat(model.saved().all()).isEmpty();
        assertThat(secrets.names()).isEmpty();
        assertThat(model.shown().get()).isNull();
    }

    @Test
    void twoConsolesLoseNoConnection() {
        open();
        ProfilesViewModel first = model;
        open();
        save("second");
        ProfilesViewModel second = model;
        model = first;
        model.form().name().set("first");
        model.save(() -> {});
        second.saved().load();
        model = second;
        assertThat(names()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void whatIsImportedHasNoKeysAndFreeNames() throws Exception {
        open();
        save("dev");
        Path file = folder.resolve("passed-on.json");
        Files.writeString(file, ProfileFile.text(model.saved().all()));
        model.saved().importFrom(file);
        assertThat(names()).containsExactly("dev", "dev (2)");
        Profile imported = model.saved().all().getLast();
        assertThat(imported.keys().source()).isEqualTo(Source.SESSION);
        assertThat(imported.address()).isEqualTo(ADDRESS);
    }

    @Test
    void eachSectionOfTheConfigureFileIsImportedOnceWithoutItsKeys() throws Exception {
        Path file = folder.resolve("configure");
        found =
                new KeySearch.Result(
                        List.of(
                                FOUND,
                                inFile(file, "DEFAULT", Api.KEYS),
                                inFile(file, "gov", Api.KEYS)),
                        List.of());
        open();
        model.saved().importFound(Source.CONFIGURE_FILE);
        assertThat(names()).containsExactly("DEFAULT", "gov");
        model.saved().importFound(Source.ENVIRONMENT);
        model.saved().importFound(Source.CONFIGURE_FILE);
        assertThat(names()).containsExactly("DEFAULT", "gov", "A");
        assertThat(model.saved().said().get().values()).containsExactly(0, 2);
        assertThat(files()).doesNotContain(Api.KEYS.accessKey());
        assertThat(secrets.names()).isEmpty();
        model.connect(model.saved().all().get(1));
        assertThat(connected.getFirst().credentials()).isEqualTo(Api.KEYS);
    }

    private static DiscoveredKeys inFile(Path file, String section, Credentials keys) {
        return new DiscoveredKeys(new DiscoveredKeys.FromFile(file, section), keys);
    }

    @Test
    void aHostOutsideNaverCloudIsConfirmedOnceForAProfile() {
        open();
        List<Runnable> asked = new ArrayList<>();
        connect.acceptedHosts().onUnknown((host, then) -> asked.add(then));
        connect.address().set("https://df.example");
        typeKeys("AKID0001");
        connect.connect();
        asked.getFirst().run();
        model.form().name().set("lab");
        model.save(() -> {});
        open();
        connect.acceptedHosts().onUnknown((host, then) -> asked.add(then));
        model.connect(model.saved().all().getFirst());
        assertThat(asked).hasSize(1);
        assertThat(connected).hasSize(2);
    }

    @Test
    void aChosenHostIsRememberedAlsoIfTheConnectionWasSavedBefore() {
        open();
        List<Runnable> asked = new ArrayList<>();
        connect.address().set("https://df.example");
        typeKeys("AKID0001");
        model.form().name().set("lab");
        model.save(() -> {});
        connect.acceptedHosts().onUnknown((host, then) -> asked.add(then));
        connect.connect();
        asked.getFirst().run();
        model.used(connected.getFirst());
        open();
        connect.acceptedHosts().onUnknown((host, then) -> asked.add(then));
        model.connect(model.saved().all().getFirst());
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsKeptOfOneAddressIsNotOfAnother() {
        open();
        Profile saved = save("dev");
        connect.address().set("https://df.apigw.gov-ntruss.com");
        connect.connect();
        assertThat(connected.getFirst().records().own()).isEqualTo("df.apigw.gov-ntruss.com 0dev");
        model.save(() -> {});
        Profile moved = model.saved().all().getFirst();
        assertThat(moved.id()).isEqualTo(saved.id());
        assertThat(moved.records().own()).isNotEqualTo(saved.records().own());
    }

    @Test
    void whatWasBegunForOneConnectionDoesNotEndAtAnother() {
        open();
        Profile dev = save("dev");
        Profile prod = save("prod");
        ManualJobs jobs = new ManualJobs();
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        ConnectViewModel slow =
                new ConnectViewModel(
                        jobs, () -> found, () -> null, each -> wire.session(), connected::add);
        ProfilesViewModel other =
                new ProfilesViewModel(
                        new InlineJobs(),
                        new ProfileStore(folder),
                        new ProfileConnections(() -> found, secrets),
                        slow);
        other.connect(dev);
        other.show(prod);
        jobs.runAll();
        assertThat(connected).isEmpty();
        assertThat(slow.verdict().get()).isNull();
    }

    @Test
    void thePasswordOfTheProxyStaysWhenTheKeysLeaveTheKeychain() {
        found = new KeySearch.Result(List.of(FOUND), List.of());
        open();
        Profile saved = save("dev");
        fillProxy("kim", "pAsSwOrD");
        model.save(() -> {});
        assertThat(secrets.names()).hasSize(2);
        connect.keys().choice().set(new KeyChoice.Found(FOUND));
        model.save(() -> {});
        assertThat(secrets.names())
                .containsExactly("proxy-password " + saved.id() + " kim@proxy.example:3128");
        model.form().proxyHost().set("other.example");
        model.save(() -> {});
        assertThat(secrets.names()).isEmpty();
    }

    @Test
    void aUserNameThatNoProxyUnderstandsIsNeitherSavedNorTried() {
        open();
        typeKeys("AKID0001");
        fillProxy("corp:kim", "pAsSwOrD");
        model.save(() -> {});
        assertThat(model.form().userProblem().get()).isTrue();
        connect.connect();
        assertThat(model.saved().all()).isEmpty();
        assertThat(connected).isEmpty();
        model.form().proxyUser().set("corp\\kim");
        connect.connect();
        assertThat(model.form().userProblem().get()).isFalse();
        assertThat(connected).hasSize(1);
    }

    private void proxy(String user, String password) {
        model.showNew();
        fillProxy(user, password);
    }

    private void fillProxy(String user, String password) {
        model.form().proxy().set(Proxy.MANUAL);
        model.form().proxyHost().set("proxy.example");
        model.form().proxyPort().set("3128");
        model.form().proxyUser().set(user);
        model.form().proxyPassword().set(password);
    }

    @Test
    void withoutAKeychainThePasswordOfTheProxyCanBeTyped() {
        found = new KeySearch.Result(List.of(FOUND), List.of());
        open();
        connect.searchKeys();
        proxy("kim", "");
        connect.searchKeys();
        model.save(() -> {});
        secrets.failWith(Reason.NO_SERVICE);
        model.connect(model.saved().all().getFirst());
        assertThat(connected).isEmpty();
        model.form().proxyPassword().set("pAsSwOrD");
        connect.connect();
        assertThat(connected.getFirst().proxyPassword().reveal()).isEqualTo("pAsSwOrD");
    }

    @Test
    void aConnectionIsRemovedAlsoIfTheKeychainDoesNotLetGo() {
        open();
        Profile saved = save("dev");
        secrets.failWith(Reason.LOCKED_OR_DENIED);
        model.remove(saved);
        assertThat(model.saved().all()).isEmpty();
        assertThat(model.saved().failure().get()).isInstanceOf(SecretStoreException.class);
    }

    @Test
    void aHostOfAProxyThatHoldsALoginIsNotSaved() throws Exception {
        open();
        proxy("", "");
        for (String host : List.of("http://kim:pAsSwOrD@proxy", "kim:pAsSwOrD@proxy", "a b", "")) {
            model.form().proxyHost().set(host);
            model.save(() -> {});
            connect.connect();
            assertThat(model.form().proxyProblem().get()).as(host).isTrue();
        }
        assertThat(files()).doesNotContain("pAsSwOrD");
        assertThat(connected).isEmpty();
    }

    @Test
    void whatAnotherConsoleHasMarkedReadOnlyIsOpenedReadOnly() throws Exception {
        open();
        Profile saved = save("prod");
        new ProfileStore(folder)
                .keep(
                        new Profile(
                                saved.id(),
                                saved.name(),
                                saved.address(),
                                saved.keys(),
                                new ProfileMarks(Colour.NONE, false, true),
                                saved.network(),
                                saved.records(),
                                saved.position()));
        model.connect(saved);
        assertThat(connected.getFirst().marks().isReadOnly()).isTrue();
    }

    @Test
    void movingBringsNoRemovedConnectionBack() throws Exception {
        open();
        Profile a = save("a");
        Profile b = save("b");
        new ProfileStore(folder).remove(a);
        model.saved().move(b, -1);
        assertThat(names()).containsExactly("b");
    }

    @Test
    void keysThatAreNotKeptAreRememberedUntilTheConsoleEnds() throws Exception {
        open();
        model.form().keepsKeys().set(false);
        model.form().name().set("dev");
        model.save(() -> {});
        typeKeys("AKID0001");
        connect.connect();
        model.used(connected.getFirst());
        model.connect(model.saved().all().getFirst());
        assertThat(connected).hasSize(2);
        assertThat(files()).doesNotContain(SECRET, "AKID0001");
        assertThat(secrets.names()).isEmpty();
        open();
        model.connect(model.saved().all().getFirst());
        assertThat(connected).hasSize(2);
    }

    @Test
    void aConnectionWhoseKeysAreTypedTakesOverWhatWasKeptWhenItIsFirstOpened() {
        open();
        model.form().name().set("dev");
        model.save(() -> {});
        Profile saved = model.saved().all().getFirst();
        assertThat(saved.isUnfiled()).isTrue();
        model.connect(saved);
        typeKeys("AKID0001");
        connect.connect();
        model.used(connected.getFirst());
        Profile.Records former =
                new Profile.Records("df.apigw.ntruss.com", "df.apigw.ntruss.com 0001");
        assertThat(connected.getFirst().records()).isEqualTo(former);
        open();
        model.show(model.saved().all().getFirst());
        typeKeys("AKID0002");
        connect.connect();
        assertThat(connected.getLast().records()).as("also with another key").isEqualTo(former);
    }

    @Test
    void openedTwiceFromTheSameFormItFindsWhatItKept() {
        open();
        model.form().name().set("dev");
        model.save(() -> {});
        for (int time = 0; time < 2; time++) {
            typeKeys("AKID0001");
            connect.connect();
            model.used(connected.getLast());
        }
        assertThat(connected).hasSize(2);
        assertThat(connected.getLast().records()).isEqualTo(connected.getFirst().records());
    }

    @Test
    void savingLeavesAConnectionWhereItWasMoved() {
        open();
        save("a");
        save("b");
        Profile c = save("c");
        model.saved().move(c, -2);
        model.form().readOnly().set(true);
        model.save(() -> {});
        assertThat(names()).containsExactly("c", "a", "b");
    }

    @Test
    void thePasswordForOneProxyIsNotSentToAnother() {
        open();
        save("dev");
        fillProxy("kim", "pAsSwOrD");
        model.save(() -> {});
        assertThat(model.form().savedLogin().get()).isTrue();
        model.form().proxyHost().set("other.example");
        assertThat(model.form().savedLogin().get()).as("nothing is kept for it").isFalse();
        connect.connect();
        assertThat(connected.getLast().proxyPassword().reveal()).isEmpty();
        model.form().proxyHost().set("proxy.example");
        assertThat(model.form().savedLogin().get()).isTrue();
        connect.connect();
        assertThat(connected.getLast().proxyPassword().reveal()).isEqualTo("pAsSwOrD");
    }

    @Test
    void aFileThatCannotBeReadIsCountedOnceWhoeverReadsItFirst() throws Exception {
        open();
        save("dev");
        Files.writeString(folder.resolve("profiles").resolve("broken.json"), "{");
        model.connectAtStart("dev", () -> {});
        model.saved().load();
        model.saved().load();
        assertThat(model.saved().unreadable()).hasSize(1);
    }

    @Test
    void whoGoesBackBeforeTheConnectionWasReadIsNotConnected() {
        open();
        Profile saved = save("dev");
        ManualJobs jobs = new ManualJobs();
        FakeWire wire = new FakeWire().lists("accounts/getList");
        ConnectViewModel slow =
                new ConnectViewModel(
                        jobs, () -> found, () -> null, each -> wire.session(), connected::add);
        ProfilesViewModel other =
                new ProfilesViewModel(
                        jobs,
                        new ProfileStore(folder),
                        new ProfileConnections(() -> found, secrets),
                        slow);
        other.connect(saved);
        slow.cancel();
        jobs.runAll();
        assertThat(connected).isEmpty();
        assertThat(slow.activity().get()).isEqualTo(Activity.NONE);
    }

    @Test
    void whatAnotherConnectionHasTakenOverStaysItsOwn() {
        open();
        Profile first = save("0001");
        model.duplicate(first);
        Profile copy = model.saved().all().getLast();
        for (int time = 0; time < 2; time++) {
            model.show(copy);
            connect.keys().choice().set(KeyChoice.Typed.PAIR);
            typeKeys("AKID0000001");
            connect.connect();
            model.used(connected.getLast());
            model.remove(first);
            copy = model.saved().all().getLast();
        }
        assertThat(connected.getLast().records().own()).isEqualTo("connection " + copy.id());
        assertThat(connected.getLast().records()).isEqualTo(connected.getFirst().records());
    }

    @Test
    void savingOneThatAnotherConsoleHasRemovedSaysSoAndKeepsWhatWasEntered() throws Exception {
        open();
        Profile saved = save("dev");
        model.connect(saved);
        model.used(connected.getFirst());
        new ProfileStore(folder).remove(saved);
        model.form().name().set("dev 2");
        model.save(() -> {});
        assertThat(model.saved().failure().get()).isInstanceOf(ProfileGoneException.class);
        assertThat(model.saved().all()).isEmpty();
        assertThat(model.form().name().get()).isEqualTo("dev 2");
        typeKeys("AKID0001");
        model.save(() -> {});
        assertThat(names()).containsExactly("dev 2");
        assertThat(model.saved().all().getFirst().id()).isNotEqualTo(saved.id());
    }

    @Test
    void oneThatAnotherConsoleHasRemovedIsNotOpened() throws Exception {
        open();
        Profile saved = save("dev");
        new ProfileStore(folder).remove(saved);
        model.connect(saved);
        assertThat(connected).isEmpty();
        assertThat(model.saved().failure().get()).isInstanceOf(ProfileGoneException.class);
        assertThat(model.saved().all()).isEmpty();
    }

    @Test
    void savingTheConnectionThatIsOpenSaysThatItStaysAsItIs() {
        open();
        Profile saved = save("dev");
        assertThat(model.saved().said().get().textKey()).isEqualTo("profile.saved");
        model.connect(saved);
        model.used(connected.getFirst());
        model.form().readOnly().set(true);
        model.save(() -> {});
        assertThat(model.saved().said().get().textKey()).isEqualTo("profile.saved-open");
    }
}
