package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.service.keytab.KnownKeytabs.Kept;

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

    private final KnownKeytabs store;
    private final ReadOnlyObjectWrapper<Kept> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", new Kept(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private @Nullable String connection;
    private Job reading = Job.NONE;

    /** Nothing is read yet. */
    public KeytabRecords(KnownKeytabs store) {
        this.store = store;
    }

    /** Shows what is remembered for a connection; it is read once. */
    public void show(String wanted, Jobs jobs) {
        if (wanted.equals(connection)) {
            return;
        }
        connection = wanted;
        reading.cancel();
        kept.set(new Kept(List.of(), List.of()));
        failure.set(null);
        reading = jobs.start(() -> store.read(wanted), kept::set, failure::set);
    }

    /** A keytab was downloaded, and is remembered. */
    void downloaded(KnownKeytab keytab) {
        if (keytab.connection().equals(connection)) {
            List<KnownKeytab> now = new ArrayList<>(kept.get().keytabs());
            now.removeIf(each -> each.account().equals(keytab.account()));
            now.add(keytab);
            kept.set(new Kept(now, kept.get().unreadable()));
        }
    }

    /** The keytab that was last downloaded for an account. */
    public Optional<KnownKeytab> of(String accountId) {
        return kept.get().of(accountId);
    }

    /** The folder that a keytab was last saved in; empty if none was. */
    Optional<Path> lastFolder() {
        return kept.get().keytabs().stream()
                .max(Comparator.comparing(KnownKeytab::seenAt))
                .flatMap(last -> Optional.ofNullable(last.file()))
                .flatMap(file -> Optional.ofNullable(Path.of(file).getParent()));
    }

    KnownKeytabs store() {
        return store;
    }

    /** What is remembered; empty until it is read. */
    public ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Why it could not be read; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
