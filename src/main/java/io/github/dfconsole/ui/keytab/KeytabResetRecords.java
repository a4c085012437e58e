package io.github.dfconsole.ui.keytab;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.service.keytab.KnownReset;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which resets of keytabs are known over the open connection. Files are read and written in the
 * background; everything belongs to the UI thread, except that {@link #of} may be asked on any.
 */
public final class KeytabResetRecords {

    private static final System.Logger LOG = System.getLogger(KeytabResetRecords.class.getName());

    private final KeytabResets store;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private volatile Map<String, KnownReset> known = Map.of();
    private String connection = "";
    private Job reading = Job.NONE;

    private interface Write {
        void run() throws IOException;
    }

    /** Nothing is read yet. */
    public KeytabResetRecords(KeytabResets store) {
        this.store = store;
    }

    /** Those that are kept below a folder, which need not exist. */
    public static KeytabResetRecords in(Path folder) {
        return new KeytabResetRecords(new KeytabResets(folder));
    }

    /** A connection was opened: what is known of it is read. */
    public void opened(String name, Jobs jobs) {
        connection = name;
        show(Map.of());
        read(jobs);
    }

    /** Reads again what is known of the open connection, as another window may have changed it. */
    public void refresh(Jobs jobs) {
        if (!connection.isEmpty()) {
            read(jobs);
        }
    }

    /**
     * A keytab was reset.
     *
     * @param name what files know the connection by
     * @param at when, by the clock of the service: keytabs from before it no longer work
     */
    public void reset(String name, String account, Instant at, Jobs jobs) {
        write(name, jobs, () -> store.note(name, account, at));
    }

    /** The user has renewed the copy in a notebook. */
    public void renewed(String account, String notebookId, Jobs jobs) {
        String name = connection;
        write(name, jobs, () -> store.renewed(name, account, notebookId));
    }

    /** An account was deleted. */
    public void forget(String name, String account, Jobs jobs) {
        write(name, jobs, () -> store.forget(name, account));
    }

    private void write(String name, Jobs jobs, Write write) {
        jobs.start(
                () -> {
                    write.run();
                    return true;
                },
                done -> {
                    if (name.equals(connection)) {
                        read(jobs);
                    }
                },
                cause ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "What is known of resets of keytabs is not kept",
                                cause));
    }

    private void read(Jobs jobs) {
        String name = connection;
        reading.cancel();
        reading =
                jobs.start(
                        () -> store.read(name),
                        this::show,
                        cause ->
                                LOG.log(
                                        System.Logger.Level.WARNING,
                                        "What is known of resets of keytabs is not read",
                                        cause));
    }

    private void show(Map<String, KnownReset> now) {
        if (known.equals(now)) {
            return;
        }
        known = now;
        version.set(version.get() + 1);
    }

    /** The last reset of an account's keytab that is known; any thread may ask. */
    public Optional<KnownReset> of(String account) {
        return Optional.ofNullable(known.get(account));
    }

    /** Changes with what is known. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }
}
