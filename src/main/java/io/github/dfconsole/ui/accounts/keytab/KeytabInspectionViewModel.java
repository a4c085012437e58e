package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KeytabContents;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabStorage;
import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.ui.form.TypedPath;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks into any keytab file, and compares it. It belongs to the UI thread. */
final class KeytabInspectionViewModel {

    /**
     * What is in a file.
     *
     * @param file the file
     * @param contents what is in it
     * @param account the account that it has a key of; null if it is of none that can be seen
     * @param comparison how it compares with the keytab last downloaded for the account
     */
    record Found(
            Path file,
            KeytabContents contents,
            @Nullable Account account,
            KeytabComparison comparison) {}

    private final List<Account> accounts;
    private final KeytabRecords records;
    private final Jobs jobs;
    private final @Nullable Path folder;
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ReadOnlyObjectWrapper<@Nullable Found> found =
            new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private Job job = Job.NONE;

    /**
     * Starts with a suggestion.
     *
     * @param accounts whose keys are recognised
     */
    KeytabInspectionViewModel(
            List<Account> accounts, KeytabRecords records, Jobs jobs, Path suggested) {
        this.accounts = List.copyOf(accounts);
        this.records = records;
        this.jobs = jobs;
        this.folder = suggested.toAbsolutePath().getParent();
        file.set(suggested.toString());
        file.addListener((property, before, now) -> clear());
    }

    private void clear() {
        job.cancel();
        working.set(false);
        found.set(null);
        failure.set(null);
    }

    /** Looks into the file. */
    void inspect() {
        clear();
        Path chosen;
        try {
            chosen = TypedPath.resolve(file.get(), folder);
        } catch (InvalidPathException e) {
            failure.set(e);
            return;
        }
        working.set(true);
        String connection = records.connection();
        job =
                jobs.start(
                        () -> find(chosen, records.store(), connection),
                        seen -> {
                            working.set(false);
                            found.set(seen);
                        },
                        cause -> {
                            working.set(false);
                            failure.set(cause);
                        });
    }

    /** The records are read now: those that are shown may not be read yet. */
    private Found find(Path chosen, KnownKeytabs store, String connection) throws KeytabException {
        KeytabContents contents = KeytabStorage.inspect(chosen);
        Optional<Account> owner =
                accounts.stream()
                        .filter(each -> contents.principals().contains(each.principal()))
                        .findFirst();
        KeytabComparison comparison =
                owner.map(
                                each ->
                                        KeytabComparison.of(
                                                contents,
                                                each.principal(),
                                                store.find(connection, each.id()).keytab()))
                        .orElse(KeytabComparison.OTHER_PRINCIPAL);
        return new Found(chosen, contents, owner.orElse(null), comparison);
    }

    /** Stops looking. */
    void cancel() {
        job.cancel();
    }

    /** The file, as it is typed. */
    StringProperty file() {
        return file;
    }

    /** What is in it; null until it was looked into. */
    ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Why it cannot be looked into; null if it can. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is being looked into. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
