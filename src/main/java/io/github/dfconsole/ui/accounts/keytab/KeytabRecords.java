package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.service.keytab.KnownKeytabs.Kept;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which keytabs were downloaded over the open connection. Files are read and written in the
 * background; everything else belongs to the UI thread.
 */
public final class KeytabRecords {

    private static final System.Logger LOG = System.getLogger(KeytabRecords.class.getName());

    private final KnownKeytabs store;
    private final KeytabResetRecords resets;
    private final ReadOnlyObjectWrapper<@Nullable Kept> kept =
            new ReadOnlyObjectWrapper<>(this, "kept");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private @Nullable String connection;
    private Job reading = Job.NONE;

    /**
     * Nothing is read yet.
     *
     * @param resets hears of a reset that a download shows
     */
    public KeytabRecords(KnownKeytabs store, KeytabResetRecords resets) {
        this.store = store;
        this.resets = resets;
    }

    /** Shows what is remembered for a connection; it is read once. */
    public void show(String wanted, Jobs jobs) {
        if (wanted.equals(connection)) {
            return;
        }
        connection = wanted;
        kept.set(null);
        read(wanted, jobs);
    }

    private void read(String wanted, Jobs jobs) {
        reading.cancel();
        failure.set(null);
        reading = jobs.start(() -> store.read(wanted), kept::set, failure::set);
    }

    /** A keytab was downloaded, and is remembered. */
    void downloaded(KnownKeytab keytab, Jobs jobs) {
        if (keytab.connection().equals(connection)) {
            of(keytab.account()).ifPresent(before -> compare(before, keytab, jobs));
            replace(keytab.connection(), keytab.account(), List.of(keytab), jobs);
        }
    }

    /** A newer key shows that the keytab was reset, at some time since the one before was seen. */
    private void compare(KnownKeytab before, KnownKeytab now, Jobs jobs) {
        KeytabComparison comparison =
                KeytabComparison.between(now.fingerprint(), before.fingerprint());
        if (comparison == KeytabComparison.NEWER) {
            resets.reset(now.connection(), now.account(), before.seenAt(), jobs);
        }
    }

    /** Forgets the keytab of an account that was deleted; the file itself stays where it is. */
    public void forget(String of, String accountId, Jobs jobs) {
        jobs.start(
                () -> {
                    store.forget(of, accountId);
                    return List.<KnownKeytab>of();
                },
                none -> {
                    if (of.equals(connection)) {
                        replace(of, accountId, none, jobs);
                    }
                },
                cause ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "The keytab of a deleted account is still remembered",
                                cause));
    }

    /** What is being read may be from before: then it is read once more. */
    private void replace(String of, String accountId, List<KnownKeytab> by, Jobs jobs) {
        Kept before = kept.get();
        if (before == null) {
            read(of, jobs);
            return;
        }
        List<KnownKeytab> now = new ArrayList<>(before.keytabs());
        now.removeIf(each -> each.account().equals(accountId));
        now.addAll(by);
        kept.set(new Kept(now, before.unreadable()));
    }

    /** The keytab that was last downloaded for an account; empty also while it is not read. */
    public Optional<KnownKeytab> of(String accountId) {
        return read().flatMap(all -> all.of(accountId));
    }

    private Optional<Kept> read() {
        return Optional.ofNullable(kept.get());
    }

    /** Whether it is known that no keytab of an account was downloaded: all was read. */
    boolean hasNone(String accountId) {
        return read().filter(all -> all.unreadable().isEmpty() && all.of(accountId).isEmpty())
                .isPresent();
    }

    /** Whether it is still being read. */
    boolean isReading() {
        return kept.get() == null && failure.get() == null;
    }

    /** The folder that a keytab was last saved in; empty if none was. */
    Optional<Path> lastFolder() {
        return read().stream()
                .flatMap(all -> all.keytabs().stream())
                .max(Comparator.comparing(KnownKeytab::seenAt))
                .flatMap(last -> Optional.ofNullable(last.file()))
                .flatMap(file -> Optional.ofNullable(Path.of(file).getParent()));
    }

    KnownKeytabs store() {
        return store;
    }

    /** What files know the connection by, whose records are shown; empty if there is none. */
    String connection() {
        return connection == null ? "" : connection;
    }

    /** What is remembered; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Why it could not be read; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
