package io.github.dfconsole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;

class ShellViewModelTest {

    @TempDir private Path folder;

    private static final Account LOCKED = new Account("a1", "locked", "", "", null, true);
    private static final Account USABLE = new Account("a2", "usable", "", "", null, false);
    private static final Account OTHER = new Account("a3", "other", "", "", null, false);
    private static final Connection CONNECTION =
            Connection.sandbox(Api.endpoint("http://127.0.0.1:1"), Api.KEYS);

    private final FakeWire wire =
            new FakeWire()
                    .lists("accounts/getList", LOCKED, USABLE, OTHER)
                    .lists(
                            "aiworkspaces/getList",
                            new AiWorkspace("w1", "one", "", "", "", null, null, false));

    @Test
    void opensOnAnAccountTheKeyMayUse() {
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(shell.accounts()).containsExactly(LOCKED, USABLE, OTHER);
        assertThat(shell.account().get()).isEqualTo(USABLE);
        assertThat(shell.phase().get()).isEqualTo(AccountsState.READY);
        assertThat(shell.resource("aiworkspaces").table().rows()).hasSize(1);
    }

    @Test
    void accountsThatWereJustReadAreNotReadAgain() {
        ShellViewModel shell = connected(new InlineJobs());
        ConnectionDiagnosis.Verdict tried = ConnectionDiagnosis.run(wire.session());
        wire.lists("accounts/getList");
        shell.connect(CONNECTION, tried.listing());
        assertThat(shell.accounts()).containsExactly(LOCKED, USABLE, OTHER);
        assertThat(shell.resource("aiworkspaces").table().rows()).hasSize(1);
        shell.loadAccounts();
        assertThat(shell.phase().get()).isEqualTo(AccountsState.NO_ACCOUNT);
    }

    @Test
    void followsTheChosenAccount() {
        ShellViewModel shell = connected(new InlineJobs());
        shell.account().set(OTHER);
        assertThat(shell.resource("aiworkspaces").account().get()).isEqualTo(OTHER);
    }

    @Test
    void aLinkFiltersTheListThatItLeadsToAndNoOtherFilterStays() {
        wire.lists("aiapps/getList");
        ShellViewModel shell = connected(new InlineJobs());
        shell.resource("aiapps").table().filter().set("of before");
        shell.resource("aiworkspaces")
                .follow(ScreenLink.toList("aiapps", OTHER.id()).picking("workspace", "vision"));
        assertThat(shell.screen().get().kindId()).isEqualTo("aiapps");
        assertThat(shell.account().get()).isEqualTo(OTHER);
        ResourceTableViewModel<?> list = shell.screen().get().table();
        assertThat(list.valueFilters().picked()).containsOnly(entry("workspace", Set.of("vision")));
        assertThat(list.filter().get()).isEmpty();
        shell.resource("aiapps").follow(ScreenLink.toList("aiapps", OTHER.id()));
        assertThat(list.valueFilters().picked()).as("stays").isNotEmpty();
    }

    @Test
    void keepsTheChosenAccountWhenAccountsAreLoadedAgain() {
        ShellViewModel shell = connected(new InlineJobs());
        shell.account().set(OTHER);
        shell.loadAccounts();
        assertThat(shell.account().get()).isEqualTo(OTHER);
    }

    @Test
    void showsALockedAccountWhereThereIsNoOther() {
        wire.lists("accounts/getList", LOCKED);
        assertThat(connected(new InlineJobs()).account().get()).isEqualTo(LOCKED);
    }

    @Test
    void saysThatThereIsNoAccount() {
        wire.lists("accounts/getList");
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.NO_ACCOUNT);
        assertThat(shell.account().get()).isNull();
    }

    @Test
    void anAccountThatIsListedMeanwhileIsChosen() {
        wire.lists("accounts/getList");
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(shell.isScreenShown()).isFalse();
        shell.screen().set(shell.resource("accounts"));
        assertThat(shell.isScreenShown()).isTrue();
        wire.lists("accounts/getList", OTHER);
        shell.refresh();
        assertThat(shell.phase().get()).isEqualTo(AccountsState.READY);
        assertThat(shell.account().get()).isEqualTo(OTHER);
    }

    private void sendsAccounts(boolean given, int total, Account... rows) {
        wire.on(
                "accounts/getList",
                request ->
                        new Contents<>(
                                true,
                                "",
                                List.of(rows),
                                total,
                                new Contents.Entries(given, rows.length, 0)));
    }

    @Test
    void anAccountListThatWasNotGivenIsAFailure() {
        sendsAccounts(false, 7);
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.FAILED);
        assertThat(shell.failure().get()).isInstanceOf(IncompleteListException.class);
    }

    @Test
    void anIncompleteAccountListKeepsAccountsAndChoice() {
        ShellViewModel shell = connected(new InlineJobs());
        shell.account().set(OTHER);
        sendsAccounts(false, 3);
        shell.loadAccounts();
        assertThat(shell.accounts()).containsExactly(LOCKED, USABLE, OTHER);
        sendsAccounts(true, 3, USABLE);
        shell.loadAccounts();
        assertThat(shell.accounts()).containsExactly(USABLE, LOCKED, OTHER);
        assertThat(shell.account().get()).isEqualTo(OTHER);
        assertThat(shell.phase().get()).isEqualTo(AccountsState.READY);
    }

    @Test
    void saysWhyAccountsCouldNotBeLoadedAndTriesAgain() {
        wire.fails("accounts/getList", ApiFailure.TimedOut::new);
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(shell.phase().get()).isEqualTo(AccountsState.FAILED);
        assertThat(shell.failure().get()).isNotNull();
        wire.lists("accounts/getList", USABLE);
        shell.loadAccounts();
        assertThat(shell.phase().get()).isEqualTo(AccountsState.READY);
        assertThat(shell.failure().get()).isNull();
    }

    @Test
    void onlyTheScreenThatIsShownLoadsAndTheOtherKeepsWhatItHas() {
        wire.lists("notebooks/getList");
        ShellViewModel shell = connected(new InlineJobs());
        assertThat(wire.calls()).doesNotContain("notebooks/getList");
        shell.screen().set(shell.resource("notebooks"));
        assertThat(wire.calls()).contains("notebooks/getList");
        assertThat(shell.resource("aiworkspaces").table().rows()).hasSize(1);
        shell.screen().set(shell.resource("aiworkspaces"));
        assertThat(Collections.frequency(wire.calls(), "aiworkspaces/getList")).isEqualTo(1);
        shell.account().set(OTHER);
        assertThat(shell.resource("notebooks").account().get()).isNull();
        assertThat(shell.resource("aiworkspaces").account().get()).isEqualTo(OTHER);
    }

    @Test
    void disconnectingDropsEverythingAndClosesTheSession() {
        ShellViewModel shell = connected(new InlineJobs());
        shell.disconnect();
        assertThat(shell.accounts()).isEmpty();
        assertThat(shell.connection().get()).isNull();
        assertThat(shell.resource("aiworkspaces").table().rows()).isEmpty();
        assertThat(wire.isClosed()).isTrue();
    }

    /** The UI thread may be busy with the first picture of the window meanwhile. */
    @Test
    void theAccountsAreAskedForBeforeTheUiThreadAsksForThem() {
        ManualJobs jobs = new ManualJobs();
        ShellViewModel shell = connected(jobs);
        jobs.runFirst();
        assertThat(wire.calls()).isEmpty();
        jobs.runFirst();
        assertThat(wire.calls()).containsExactly("accounts/getList");
        assertThat(shell.accounts()).isEmpty();
        jobs.runAll();
        assertThat(shell.account().get()).isEqualTo(USABLE);
        assertThat(wire.calls()).containsOnlyOnce("accounts/getList");
    }

    @Test
    void f26AccountsOfAConnectionThatWasLeftAreNotShown() {
        ManualJobs jobs = new ManualJobs();
        ShellViewModel shell = connected(jobs);
        jobs.runFirst();
        // The accounts are being asked for and waited for, what is known of keytabs is being read,
        // and so is what was left unsettled: creations of four kinds of resources, and other
        // changes to all five.
        assertThat(jobs.waiting()).isEqualTo(12);
        shell.disconnect();
        jobs.runAll();
        assertThat(shell.accounts()).isEmpty();
        assertThat(wire.isClosed()).isTrue();
    }

    @Test
    void f1SaysHowFarTheClockIsOff() {
        ShellViewModel shell = connected(new InlineJobs());
        wire.clockIsAhead(Duration.ofMinutes(12));
        shell.heard(FakeWire.report("accounts/getList"), false);
        assertThat(shell.lastCall().get())
                .isEqualTo(
                        new LastCall(
                                FakeWire.report("accounts/getList"),
                                false,
                                Duration.ofMinutes(12)));
    }

    private ShellViewModel connected(Jobs jobs) {
        ShellViewModel shell =
                new ShellViewModel(
                        jobs,
                        connection -> wire.session(),
                        ResourceKinds.viewModels(folder, Screens.context(jobs, new ManualJobs())),
                        "aiworkspaces");
        shell.connect(CONNECTION);
        return shell;
    }
}
