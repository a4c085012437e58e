package io.github.dfconsole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.service.lists.ListStore;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Canary;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ListFiles;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.table.RefreshSummary;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The lists of an earlier start are shown until they are read, and are only to be looked at. */
class RememberedListsTest {

    private static final Instant AT = Instant.parse("2026-03-14T09:00:00Z");
    private static final String ACCOUNTS = "accounts/getList";
    private static final String WORKSPACES = "aiworkspaces/getList";
    private static final Canary SECRET = new Canary("secret key", "Canary/sk+5D3A==&x");
    private static final Canary ACCESS = new Canary("access key", "CANARYaccess0001");
    private static final Canary PASSWORD = new Canary("proxy password", "Canary pa\"ss:9E7&\\");
    private static final AiWorkspace ONE = workspace("1", "one");
    private static final AiWorkspace TWO = workspace("2", "two");

    @TempDir private Path folder;

    private final SimpleBooleanProperty wanted = new SimpleBooleanProperty(true);
    private Instant now = AT;
    private Profile profile;
    private ProfileStore profiles;
    private ShellViewModel shell;
    private RememberedLists lists;
    private boolean isNotRemoved;

    @BeforeEach
    void save() throws IOException {
        profiles = new ProfileStore(folder);
        profile =
                Profile.to(Api.endpoint("http://127.0.0.1:1"))
                        .with(ProfileKeys.inKeychain(ACCESS.value()));
        profiles.keep(profile);
    }

    private static AiWorkspace workspace(String id, String name) {
        return new AiWorkspace(id, name, "forest", "", "", null, null, false);
    }

    private static Account account(String id) {
        return new Account(id, "forest", "", "RUNNING", null, false);
    }

    private static FakeWire wire(Object... workspaces) {
        return new FakeWire().lists(ACCOUNTS, account("a1")).lists(WORKSPACES, workspaces);
    }

    private static FakeWire unreachable() {
        return failing(report -> new ApiFailure.Unreachable(report, Obstacle.REFUSED));
    }

    private static FakeWire failing(Function<CallReport, ApiFailure> failure) {
        return new FakeWire().fails(ACCOUNTS, failure).fails(WORKSPACES, failure);
    }

    private static Connection connection(Profile of) {
        Credentials keys = new Credentials(ACCESS.value(), SecretKey.of(SECRET.value()));
        return Connection.to(Api.endpoint("http://127.0.0.1:1"), keys)
                .of(of, Secret.of(PASSWORD.value()));
    }

    /** Starts the console, and connects. */
    private void start(FakeWire wire) {
        start(wire, connection(profile), new InlineJobs());
    }

    private void start(FakeWire wire, Connection connection, Jobs jobs) {
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        shell =
                new ShellViewModel(
                        jobs,
                        opened -> wire.session(),
                        ResourceKinds.viewModels(folder.resolve("data"), context),
                        "aiworkspaces");
        lists =
                new RememberedLists(
                        jobs,
                        () -> now,
                        new ListStore(folder.resolve("last-lists")),
                        profiles,
                        wanted,
                        shell);
        lists.start(() -> isNotRemoved = true);
        shell.connect(connection);
    }

    /** Ends the console. */
    private void end() {
        lists.close().run();
    }

    @SuppressWarnings("unchecked") // the rows of this kind
    private ResourceViewModel<AiWorkspace, ?> screen() {
        return (ResourceViewModel<AiWorkspace, ?>) shell.resource("aiworkspaces");
    }

    private List<AiWorkspace> rows() {
        return List.copyOf(screen().table().rows());
    }

    private List<Path> files() throws IOException {
        return ListFiles.in(folder.resolve("last-lists"));
    }

    private void startAndEnd() {
        start(wire(ONE, TWO));
        assertThat(rows()).containsExactly(ONE, TWO);
        assertThat(screen().table().memory().isShown()).isFalse();
        end();
    }

    @Test
    void t17WhereTheServiceCannotBeReachedTheLastListIsStillThereToBeLookedAt() {
        startAndEnd();
        start(unreachable());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.READY);
        assertThat(shell.accounts()).containsExactly(account("a1"));
        assertThat(rows()).containsExactly(ONE, TWO);
        assertThat(screen().table().memory().readAt().get()).isNotNull();
        assertThat(screen().table().failure().get()).isNotNull();
        assertThat(screen().table().updatedAt().get()).isNull();

        screen().table().filter().set("two");
        assertThat(rows()).containsExactly(TWO);
        screen().table().filter().set("three");
        assertThat(screen().table().state().get()).isEqualTo(TableState.NO_MATCH);
        screen().table().clearFilter();
        screen().table().select(TWO);
        assertThat(screen().table().actedOn()).containsExactly(TWO);
    }

    @Test
    void t17NothingIsDecidedByRowsThatAreOnlyRemembered() {
        startAndEnd();
        start(unreachable());
        assertThat(screen().table().all()).isEmpty();
        assertThat(screen().table().memory().rows()).containsExactly(ONE, TWO);
        assertThat(screen().table().completeness().get()).isNull();
    }

    @Test
    void t17WhatWouldChangeARememberedRowIsOffAndSaysWhy() {
        startAndEnd();
        FakeWire service = unreachable();
        start(service);
        List<ResourceAction<AiWorkspace>> changing = changing();
        assertThat(changing).isNotEmpty();
        for (ResourceAction<AiWorkspace> action : changing) {
            assertThat(screen().availability(action, ONE))
                    .as(action.label().id())
                    .isEqualTo(Availability.not("action.why.remembered"));
        }
        assertThat(screen().actions())
                .filteredOn(action -> action.target() == ResourceAction.Target.NONE)
                .isNotEmpty()
                .allMatch(action -> action.availability().isAllowed());

        service.lists(ACCOUNTS, account("a1")).lists(WORKSPACES, ONE, TWO);
        shell.refresh();
        assertThat(changing)
                .noneMatch(
                        action ->
                                screen().availability(action, ONE)
                                        .reasonKey()
                                        .equals("action.why.remembered"));
    }

    private List<ResourceAction<AiWorkspace>> changing() {
        return screen().actions().stream()
                .filter(action -> action.isChanging() && action.target().isRows())
                .toList();
    }

    @Test
    void t17TheFirstAnswerReplacesThemByDifference() {
        startAndEnd();
        AiWorkspace renamed = workspace("2", "zwei");
        AiWorkspace three = workspace("3", "three");
        ManualJobs jobs = new ManualJobs();
        start(wire(renamed, three), connection(profile), jobs);
        // The file is read, and the service has not answered.
        while (rows().isEmpty()) {
            jobs.runFirst();
        }
        assertThat(screen().table().memory().isShown()).isTrue();
        assertThat(rows()).containsExactly(ONE, TWO);
        screen().table().select(TWO);
        while (screen().table().memory().isShown()) {
            jobs.runFirst();
        }
        assertThat(rows()).containsExactly(renamed, three);
        assertThat(screen().table().selected().get()).isEqualTo(renamed);
        assertThat(screen().table().news().get()).isEqualTo(new RefreshSummary(1, 1, 1, 0));
        assertThat(screen().table().all()).containsExactly(renamed, three);
    }

    @Test
    void anIncompleteFirstAnswerIsNotFilledUpWithRememberedRows() {
        startAndEnd();
        start(
                new FakeWire()
                        .lists(ACCOUNTS, account("a1"))
                        .on(WORKSPACES, request -> new Contents<>(true, "", List.of(ONE), 2)));
        assertThat(rows()).containsExactly(ONE);
        assertThat(screen().table().memory().isShown()).isFalse();
        end();
        // What is kept is still the last list that was complete.
        start(unreachable());
        assertThat(rows()).containsExactly(ONE, TWO);
    }

    @Test
    void anEmptyListIsNotRemembered() {
        start(wire());
        end();
        start(unreachable());
        assertThat(screen().table().state().get()).isEqualTo(TableState.FAILED);
    }

    @Test
    void onceTheServiceCanBeReachedTheAccountsAreReadToo() {
        startAndEnd();
        FakeWire service = unreachable();
        start(service);
        service.lists(ACCOUNTS, account("a1"), account("a2")).lists(WORKSPACES, ONE);
        screen().table().refresh();
        assertThat(rows()).containsExactly(ONE);
        assertThat(shell.accounts()).containsExactly(account("a1"), account("a2"));
        assertThat(shell.failure().get()).isNull();
    }

    @Test
    void anAccountThatIsGoneTakesItsRememberedRowsWithIt() {
        startAndEnd();
        start(new FakeWire().lists(ACCOUNTS, account("a2")).lists(WORKSPACES));
        assertThat(shell.account().get()).isEqualTo(account("a2"));
        assertThat(rows()).isEmpty();
        assertThat(screen().table().state().get()).isEqualTo(TableState.EMPTY);
    }

    @Test
    void aKeyThatIsRefusedIsShownNothing() {
        startAndEnd();
        start(failing(ApiFailure.RefusedKey::new));
        assertThat(shell.phase().get()).isEqualTo(AccountsState.FAILED);
        assertThat(shell.accounts()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aListThatMayNoLongerBeReadIsNotShown() {
        startAndEnd();
        start(
                new FakeWire()
                        .lists(ACCOUNTS, account("a1"))
                        .fails(WORKSPACES, ApiFailure.NotPermitted::new));
        assertThat(rows()).isEmpty();
        assertThat(screen().table().state().get()).isEqualTo(TableState.FAILED);
        assertThat(screen().table().memory().isShown()).isFalse();
    }

    @Test
    void anotherConnectionAndOtherKeysAreShownNothing() throws IOException {
        startAndEnd();
        Profile other =
                Profile.to(Api.endpoint("http://127.0.0.1:1"))
                        .with(ProfileKeys.inKeychain(ACCESS.value()));
        profiles.keep(other);
        start(unreachable(), connection(other), new InlineJobs());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.FAILED);

        Connection otherKeys =
                Connection.to(Api.endpoint("http://127.0.0.1:1"), Api.KEYS)
                        .of(profile, Secret.NONE);
        start(unreachable(), otherKeys, new InlineJobs());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.FAILED);
        assertThat(lists.has(otherKeys)).isFalse();
        assertThat(lists.has(connection(profile))).isTrue();
    }

    @Test
    void aConnectionThatIsRenamedKeepsItsLists() throws IOException {
        startAndEnd();
        profile = profile.named("another name");
        profiles.keep(profile);
        start(unreachable());
        assertThat(rows()).containsExactly(ONE, TWO);
    }

    @Test
    void whereKeysAreNotKeptListsAreNotEither() throws IOException {
        Profile typed = profile.with(ProfileKeys.SESSION_ONLY);
        profiles.keep(typed);
        start(wire(ONE), connection(typed), new InlineJobs());
        end();
        Connection unsaved = Connection.to(Api.endpoint("http://127.0.0.1:1"), Api.KEYS);
        start(wire(ONE), unsaved, new InlineJobs());
        end();
        start(wire(ONE), Connection.sandbox(unsaved.endpoint(), Api.KEYS), new InlineJobs());
        end();
        assertThat(files()).isEmpty();
    }

    @Test
    void turnedOffWhatIsKeptIsGoneAtOnceAndNothingIsKeptAnyMore() throws IOException {
        startAndEnd();
        start(wire(ONE));
        assertThat(files()).isNotEmpty();
        wanted.set(false);
        assertThat(files()).isEmpty();
        screen().table().refresh();
        end();
        assertThat(files()).isEmpty();

        wanted.set(true);
        start(wire(TWO));
        end();
        assertThat(files()).isNotEmpty();
        // Turned off elsewhere, such as in the settings file.
        wanted.set(false);
        start(unreachable());
        assertThat(rows()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(isNotRemoved).isFalse();
    }

    @Test
    void theUserIsToldIfWhatIsKeptMayStillBeThere() throws IOException {
        startAndEnd();
        // A folder that is not empty cannot be removed as a file can.
        Files.createDirectories(folder.resolve("last-lists/stuck/inside"));
        start(wire(ONE));
        wanted.set(false);
        assertThat(isNotRemoved).isTrue();
        assertThat(files()).containsExactly(folder.resolve("last-lists/stuck"));
    }

    @Test
    void withAConnectionItsListsAreRemovedAndDoNotComeBack() throws IOException {
        start(wire(ONE));
        profiles.keepsLists(lists::forget);
        assertThat(files()).isNotEmpty();
        profiles.remove(profile);
        profiles.forgetLists(profile);
        assertThat(files()).isEmpty();
        screen().table().refresh();
        end();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsUnchangedIsWrittenOnceMoreAtTheEndBecauseOfItsAge() {
        start(wire(ONE));
        Instant first = Objects.requireNonNull(screen().table().updatedAt().get());
        screen().table().refresh();
        Instant second = Objects.requireNonNull(screen().table().updatedAt().get());
        assertThat(second).isAfterOrEqualTo(first);
        end();
        start(unreachable());
        assertThat(screen().table().memory().readAt().get()).isEqualTo(second);
    }

    @Test
    void f24NoSecretIsFoundInWhatIsKept() throws IOException {
        FakeWire wire =
                wire(ONE)
                        .lists(ACCOUNTS, account("a1"), account("a2"))
                        .lists("apps/getList", SampleApps.row("1", "RUNNING", 600))
                        .lists("notebooks/getList")
                        .lists("aiapps/getList");
        start(wire);
        for (ResourceViewModel<?, ?> each : shell.resources()) {
            shell.screen().set(each);
        }
        end();
        List<Path> written = files();
        assertThat(written).hasSize(shell.resources().size());
        for (Path file : written) {
            String text = file + "\n" + ListFiles.unpacked(file);
            for (Canary canary : List.of(SECRET, ACCESS, PASSWORD)) {
                assertThat(canary.isIn(text)).as("%s in %s", canary, text).isFalse();
            }
        }
    }

    /** A kind that is added later must not bring what has no place in a file. */
    @Test
    void f24RowsHoldNothingButPlainValues() {
        start(wire(ONE));
        for (ResourceViewModel<?, ?> each : shell.resources()) {
            Class<?> row = each.kind().info().row();
            assertThat(row.isRecord()).isTrue();
            assertThat(row.getRecordComponents())
                    .as("%s", row)
                    .allMatch(
                            part ->
                                    List.of("String", "boolean", "Long", "Timestamp", "Lifetime")
                                            .contains(part.getType().getSimpleName()))
                    .noneMatch(
                            part ->
                                    part.getName()
                                            .toLowerCase(Locale.ROOT)
                                            .matches(".*(secret|password|token|key).*"));
        }
    }
}
