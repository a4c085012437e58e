package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.lists.KeptList;
import io.github.dfconsole.service.lists.ListName;
import io.github.dfconsole.service.lists.ListOwner;
import io.github.dfconsole.service.lists.ListStore;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the last lists of saved connections whose keys are kept, too, and hands them to the screens
 * when the connection is opened again, to be looked at until they are read (T17). It belongs to the
 * UI thread.
 */
public final class RememberedLists {

    private static final System.Logger LOG = System.getLogger(RememberedLists.class.getName());
    private static final String ACCOUNTS = "accounts";

    private final Jobs jobs;
    private final ListStore store;
    private final InstantSource clock;
    private final ShellViewModel shell;
    private final ObservableBooleanValue wanted;
    private final ListWriter writer;
    private Runnable notRemoved = () -> {};
    private @Nullable Open open;

    private record Open(String connectionId, ListOwner owner) {

        static Optional<Open> of(Connection connection) {
            Profile profile = connection.profile();
            if (profile == null || profile.keys().source() == Source.SESSION) {
                return Optional.empty();
            }
            ListOwner owner = ListOwner.of(profile.id(), connection.fingerprint());
            return Optional.of(new Open(profile.id(), owner));
        }

        ListName name(String kind, String account) {
            return new ListName(owner, kind, account);
        }
    }

    /**
     * Follows a window; nothing is read or kept before it is started.
     *
     * @param profiles the saved connections: lists of others are not kept
     * @param wanted whether the user wants lists to be kept
     */
    public RememberedLists(
            Jobs jobs,
            InstantSource clock,
            ListStore store,
            ProfileStore profiles,
            ObservableBooleanValue wanted,
            ShellViewModel shell) {
        this.jobs = jobs;
        this.store = store;
        this.clock = clock;
        this.wanted = wanted;
        this.shell = shell;
        this.writer = new ListWriter(jobs, store, id -> profiles.find(id).isPresent());
    }

    /**
     * Begins to follow.
     *
     * @param failed is told if lists that are to be removed may still be there
     */
    public void start(Runnable failed) {
        notRemoved = failed;
        shell.connection().addListener((property, before, now) -> opened(now));
        shell.list().answer().addListener((property, before, now) -> listed(now));
        shell.resources().forEach(this::follow);
        wanted.addListener((property, before, now) -> turn(now));
        if (!wanted.get()) {
            turn(false);
        }
    }

    private <T> void follow(ResourceViewModel<T, ?> screen) {
        screen.table()
                .updatedAt()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                read(screen, now);
                            }
                        });
    }

    private void turn(boolean isOn) {
        opened(shell.connection().get());
        if (isOn) {
            store.turnOn();
        } else {
            writer.drop();
            jobs.start(
                    () -> {
                        store.turnOff();
                        return true;
                    },
                    done -> {},
                    this::failed);
        }
    }

    private void failed(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        LOG.log(System.Logger.Level.WARNING, "Remembered lists are not removed ({0})", kind);
        notRemoved.run();
    }

    private void opened(@Nullable Connection connection) {
        Open now =
                Optional.ofNullable(connection)
                        .filter(each -> wanted.get())
                        .flatMap(Open::of)
                        .orElse(null);
        open = now;
        shell.resources().forEach(each -> readWith(each, now));
        if (now != null) {
            jobs.start(() -> accounts(now), found -> show(now, found), this::crash);
        }
    }

    private <T> void readWith(ResourceViewModel<T, ?> screen, @Nullable Open of) {
        Class<T> row = screen.kind().info().row();
        String kind = screen.kindId();
        screen.table()
                .memory()
                .readWith(of == null ? null : account -> store.read(of.name(kind, account), row));
    }

    private List<Account> accounts(Open of) {
        return store.read(of.name(ACCOUNTS, ""), Account.class)
                .map(KeptList::rows)
                .orElse(List.of());
    }

    private void show(Open of, List<Account> found) {
        if (of.equals(open) && shell.list().remember(found)) {
            shell.account().set(AccountSelection.after(null, found));
        }
    }

    private void crash(Throwable cause) {
        throw new IllegalStateException("Remembered accounts could not be read", cause);
    }

    /**
     * Whether a connection shows something at once, before the service has answered. It blocks, and
     * may be called on any thread.
     */
    public boolean has(Connection connection) {
        return Open.of(connection).map(this::accounts).filter(rows -> !rows.isEmpty()).isPresent();
    }

    private void listed(@Nullable Listing<Account> listing) {
        if (listing != null) {
            keep(ACCOUNTS, "", listing, listing.rows(), clock.instant());
        }
    }

    private <T> void read(ResourceViewModel<T, ?> screen, Instant at) {
        Account account = screen.account().get();
        String of = screen.isWithoutAccount() || account == null ? "" : account.id();
        ResourceTableViewModel<T> table = screen.table();
        keep(screen.kindId(), of, table.completeness().get(), table.all(), at);
        // The service can be reached, so it can say which accounts there are.
        shell.readRemembered();
    }

    /** Only what is known to be all of it is kept. */
    private void keep(
            String kind, String account, @Nullable Listing<?> answer, List<?> rows, Instant at) {
        Open of = open;
        if (of != null && answer != null && answer.isComplete()) {
            // Too many are not kept, and the earlier ones are not true any more.
            List<?> kept = rows.size() > ListStore.MOST_ROWS ? List.of() : rows;
            writer.keep(of.connectionId(), of.name(kind, account), new KeptList<>(kept, at));
        }
    }

    /**
     * Removes all lists of a saved connection. It blocks, and may be called on any thread.
     *
     * @throws IOException if one may be left
     */
    public void forget(Profile profile) throws IOException {
        store.forget(profile.id());
    }

    /**
     * Takes nothing more.
     *
     * @return keeps what is not kept yet; it blocks, and may be run on any thread
     */
    public Runnable close() {
        return writer.close();
    }
}
