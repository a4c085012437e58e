package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.ScreenLink;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What frames every screen: the connection, the accounts it can see, the chosen one, and the last
 * call. It belongs to the UI thread.
 */
public final class ShellViewModel {

    private final Jobs jobs;
    private final SessionOpener opener;
    private final List<ResourceViewModel<?, ?>> resources;
    private final ObjectProperty<ResourceViewModel<?, ?>> screen;
    private final AccountList list = new AccountList();
    private final ObjectProperty<@Nullable Account> account =
            new SimpleObjectProperty<>(this, "account");
    private final ReadOnlyObjectWrapper<@Nullable Connection> connection =
            new ReadOnlyObjectWrapper<>(this, "connection");
    private final ReadOnlyObjectWrapper<@Nullable LastCall> lastCall =
            new ReadOnlyObjectWrapper<>(this, "lastCall");

    private @Nullable Session session;
    private Job job = Job.NONE;

    /**
     * Creates the view-model of a window that is not connected.
     *
     * @param opener opens sessions
     * @param resources the kinds of resources there are, in the order of the navigation
     * @param first the id of the kind that is shown first
     */
    public ShellViewModel(
            Jobs jobs,
            SessionOpener opener,
            List<ResourceViewModel<?, ?>> resources,
            String first) {
        this.jobs = jobs;
        this.opener = opener;
        this.resources = List.copyOf(resources);
        this.screen = new SimpleObjectProperty<>(this, "screen", resource(first));
        account.addListener((property, before, now) -> showAccount());
        screen.addListener((property, before, now) -> showAccount());
        resources.forEach(each -> each.onFollow(this::follow));
        ListedAccounts.follow(this.resources, this::compare);
    }

    private void compare(Set<String> listed) {
        Session open = session;
        boolean isLoaded = isScreenShown() || phase().get() == AccountsState.NO_ACCOUNT;
        if (open != null && isLoaded && !listed.equals(AccountSelection.ids(accounts()))) {
            // After a failure, the next list is compared again.
            job = jobs.start(open::accounts, this::showAccounts, cause -> {});
        }
    }

    /** Whether the screen can be shown: some show nothing without an account. */
    public boolean isScreenShown() {
        return phase().get() == AccountsState.READY || isShownWithoutAccount();
    }

    private boolean isShownWithoutAccount() {
        return phase().get() == AccountsState.NO_ACCOUNT && screen.get().isWithoutAccount();
    }

    private void follow(ScreenLink link) {
        if (link.rowId().isEmpty()) {
            AccountSelection.find(accounts(), link.accountId()).ifPresent(account::set);
            screen.set(resource(link.kindId()));
            link.filter(screen.get().table());
        } else {
            resource(link.kindId()).showRow(link.accountId(), link.rowId());
        }
    }

    /** Opens a session over a connection, and loads the accounts it can see. */
    public void connect(Connection target) {
        connect(target, null);
    }

    /**
     * Opens a session over a connection.
     *
     * @param known the accounts it can see, if they were read a moment ago; otherwise they are
     *     loaded
     */
    public void connect(Connection target, @Nullable Listing<Account> known) {
        disconnect();
        connection.set(target);
        resources.forEach(each -> each.arrangeFor(target.records().shared()));
        open(target, known);
    }

    /** Drops everything that is shown, cancels what is under way, and closes the session. */
    public void disconnect() {
        job.cancel();
        resources.forEach(ResourceViewModel::closed);
        list.clear();
        account.set(null);
        connection.set(null);
        lastCall.set(null);
        SessionEnd.of(session, jobs);
        session = null;
    }

    /** Loads the accounts, for the first time or again. */
    public void loadAccounts() {
        Connection target = connection.get();
        Session open = session;
        if (open != null) {
            load(open::accounts);
        } else if (target != null) {
            open(target, null);
        }
    }

    private void load(Callable<Listing<Account>> accounts) {
        begin(accounts, this::showAccounts);
        showAccount();
    }

    private void open(Connection target, @Nullable Listing<Account> known) {
        begin(() -> OpenedSession.by(opener, target, known, jobs), this::opened);
    }

    private <T> void begin(Callable<T> work, Consumer<T> done) {
        list.begin();
        job.cancel();
        job = jobs.start(work, done, this::fail);
    }

    private void opened(OpenedSession opened) {
        session = opened.connection().session();
        resources.forEach(each -> each.opened(opened.connection()));
        if (opened.known() == null) {
            load(opened::accounts);
        } else {
            showAccounts(opened.known());
        }
    }

    private void fail(Throwable cause) {
        list.fail(cause);
        if (accounts().isEmpty()) {
            account.set(null);
        }
    }

    /** The account that was chosen stays chosen; at first it is one the key may use. */
    private void showAccounts(Listing<Account> listing) {
        Account before = account.get();
        if (list.take(listing)) {
            account.set(AccountSelection.after(before, accounts()));
            if (accounts().isEmpty()) {
                showAccount();
            }
        }
    }

    private void showAccount() {
        Account chosen = account.get();
        Session open = session;
        for (ResourceViewModel<?, ?> each : resources) {
            if (open == null || each.isOfAnother(chosen)) {
                each.clear();
            }
        }
        // Only what can be seen is loaded; what was loaded before is still there.
        if (open != null && (chosen != null || isShownWithoutAccount())) {
            screen.get().show(open, chosen);
        }
    }

    /** Loads what is shown again: the list, or the accounts if they could not be loaded. */
    public void refresh() {
        if (isScreenShown()) {
            screen.get().table().refresh();
            readRemembered();
        } else if (phase().get() != AccountsState.LOADING) {
            loadAccounts();
        }
    }

    /** Reads the accounts if they could not be read and are only remembered. */
    void readRemembered() {
        if (list.isRemembered() && failure().get() != null) {
            loadAccounts();
        }
    }

    /** A call has ended, of whatever screen, and may have failed. */
    public void heard(CallReport report, boolean failed) {
        lastCall.set(LastCall.of(report, failed, session));
    }

    /** The accounts the key can see. Not to be changed. */
    public ObservableList<Account> accounts() {
        return list.rows();
    }

    /** The chosen account; null if there is none. */
    public ObjectProperty<@Nullable Account> account() {
        return account;
    }

    /** Whether there is an account to show anything of. */
    public ReadOnlyObjectProperty<AccountsState> phase() {
        return list.phase();
    }

    /** Why the accounts could not be loaded; null if they could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return list.failure();
    }

    /** The accounts the key can see, and those it could see at an earlier start. */
    AccountList list() {
        return list;
    }

    /** What the window is connected to; null if to nothing. */
    public ReadOnlyObjectProperty<@Nullable Connection> connection() {
        return connection.getReadOnlyProperty();
    }

    /** The last call that ended; null if there was none. */
    public ReadOnlyObjectProperty<@Nullable LastCall> lastCall() {
        return lastCall.getReadOnlyProperty();
    }

    /** The kind of resource that is shown. */
    public ObjectProperty<ResourceViewModel<?, ?>> screen() {
        return screen;
    }

    /** The kinds of resources there are, in the order of the navigation. */
    public List<ResourceViewModel<?, ?>> resources() {
        return resources;
    }

    /** The kind of resource with an id, which there must be. */
    public ResourceViewModel<?, ?> resource(String id) {
        return resources.stream()
                .filter(each -> each.kindId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind " + id));
    }
}
