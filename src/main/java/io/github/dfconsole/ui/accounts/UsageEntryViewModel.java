package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.usage.HdfsUsage;
import io.github.dfconsole.service.usage.Measurement;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.QuotaPicture;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Pasted output of {@code hdfs dfs -count}, and what it says. It belongs to the UI thread. */
final class UsageEntryViewModel {

    private static final Duration TYPING = Duration.ofMillis(150);
    private static final HdfsUsage NOTHING = new HdfsUsage(List.of(), List.of());

    /** Keeps what was measured. */
    @FunctionalInterface
    interface Keeper {
        /**
         * Keeps it.
         *
         * @param done runs once it is kept
         * @param failed takes the reason why it cannot be kept
         */
        void keep(List<NamespaceUsage> usages, Runnable done, Consumer<Throwable> failed);
    }

    private final Account account;
    private final List<Quota> quotas;
    private final Jobs jobs;
    private final Keeper keeper;
    private final StringProperty pasted = new SimpleStringProperty(this, "pasted", "");
    private final ReadOnlyObjectWrapper<HdfsUsage> found =
            new ReadOnlyObjectWrapper<>(this, "found", NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private Job reading = Job.NONE;

    /**
     * Starts without a text.
     *
     * @param quotas the limits of the account; other namespaces are ignored
     */
    UsageEntryViewModel(Account account, List<Quota> quotas, Jobs jobs, Keeper keeper) {
        this.account = account;
        this.quotas = List.copyOf(quotas);
        this.jobs = jobs;
        this.keeper = keeper;
        pasted.addListener((property, before, now) -> read(now));
    }

    private void read(String text) {
        reading.cancel();
        failure.set(null);
        found.set(NOTHING);
        if (!text.isBlank()) {
            reading = jobs.later(TYPING, () -> readNow(text));
        }
    }

    private void readNow(String text) {
        List<String> namespaces = quotas.stream().map(Quota::namespace).toList();
        reading =
                jobs.start(
                        () -> HdfsUsage.parse(text, account.name(), namespaces),
                        found::set,
                        failure::set);
    }

    /** What would be drawn of a namespace if it were kept. */
    QuotaPicture picture(NamespaceUsage usage) {
        Quota limit =
                quotas.stream()
                        .filter(each -> each.namespace().equals(usage.namespace()))
                        .findFirst()
                        .orElseGet(() -> new Quota(usage.namespace(), null, null));
        return QuotaPicture.of(limit, new Measurement(usage, Instant.EPOCH));
    }

    /**
     * Keeps what was recognised, if anything was.
     *
     * @param then runs once it is kept
     */
    void save(Runnable then) {
        List<NamespaceUsage> usages = found.get().namespaces();
        if (usages.isEmpty() || saving.get()) {
            return;
        }
        saving.set(true);
        keeper.keep(
                usages,
                () -> {
                    saving.set(false);
                    then.run();
                },
                cause -> {
                    saving.set(false);
                    failure.set(cause);
                });
    }

    /** Whose output it has to be. */
    Account account() {
        return account;
    }

    /** The text. */
    StringProperty pasted() {
        return pasted;
    }

    /** What the text says; empty while it is being read. */
    ReadOnlyObjectProperty<HdfsUsage> found() {
        return found.getReadOnlyProperty();
    }

    /** Why it could not be kept; null if nothing went wrong. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is being kept. */
    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }
}
