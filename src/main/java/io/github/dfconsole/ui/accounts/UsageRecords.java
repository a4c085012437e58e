package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.UsageStore;
import io.github.dfconsole.service.usage.UsageStore.Kept;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was measured of the quotas of the account that is shown. Files are read and written in the
 * background; everything else belongs to the UI thread.
 */
final class UsageRecords {

    /**
     * Whose measurements they are.
     *
     * @param connection what files know the connection by
     * @param accountId the account
     */
    record Owner(String connection, String accountId) {}

    private static final System.Logger LOG = System.getLogger(UsageRecords.class.getName());
    private static final Kept NOTHING = new Kept(List.of(), List.of());

    private final UsageStore store;
    private final Jobs jobs;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Kept> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private @Nullable Owner owner;
    private Job reading = Job.NONE;

    UsageRecords(UsageStore store, Jobs jobs, InstantSource clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Shows the measurements of an account; they are read once. */
    void show(Owner wanted) {
        if (wanted.equals(owner)) {
            return;
        }
        owner = wanted;
        reading.cancel();
        kept.set(NOTHING);
        failure.set(null);
        reading =
                jobs.start(
                        () -> store.read(wanted.connection(), wanted.accountId()),
                        kept::set,
                        failure::set);
    }

    /**
     * Keeps what was measured just now.
     *
     * @param of whose measurements they are
     * @param done runs once they are kept
     * @param failed takes the reason why they cannot be kept
     */
    void keep(Owner of, List<NamespaceUsage> usages, Runnable done, Consumer<Throwable> failed) {
        jobs.start(
                () -> store.keep(of.connection(), of.accountId(), usages, clock.instant()),
                now -> {
                    showIfWanted(of, now);
                    done.run();
                },
                failed);
    }

    /** Forgets what was measured of an account that was deleted. */
    void forget(Owner of) {
        jobs.start(
                () -> {
                    store.forget(of.connection(), of.accountId());
                    return NOTHING;
                },
                now -> showIfWanted(of, now),
                cause ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "The measurements of a deleted account are still kept",
                                cause));
    }

    private void showIfWanted(Owner of, Kept now) {
        if (of.equals(owner)) {
            reading.cancel();
            failure.set(null);
            kept.set(now);
        }
    }

    /** The measurements; empty until they are read. */
    ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Why they could not be read; null if they could. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
