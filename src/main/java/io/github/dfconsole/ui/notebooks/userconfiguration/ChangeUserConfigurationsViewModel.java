package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.UserConfigurationChange;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Sends new values for user configurations of a notebook, once. It belongs to the UI thread. */
public final class ChangeUserConfigurationsViewModel {

    private final Jobs jobs;
    private final UserConfigurationChange change;
    private final ConfigurationChangesViewModel changes;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    /** Asks which configurations the notebook has. */
    public ChangeUserConfigurationsViewModel(
            Jobs jobs,
            NotebookLookups lookups,
            UserConfigurationChange change,
            NotebookDetail notebook) {
        this.jobs = jobs;
        this.change = change;
        this.changes = new ConfigurationChangesViewModel(jobs, lookups, notebook);
    }

    /** Sends what was changed, once, if nothing is wrong with it; otherwise leads to what is. */
    public void submit() {
        if (busy.get() || done.get()) {
            return;
        }
        failure.set(null);
        busy.set(true);
        changes.check(
                values -> {
                    busy.set(false);
                    if (!values.isEmpty()) {
                        send(values);
                    }
                });
    }

    private void send(List<UserConfiguration> values) {
        busy.set(true);
        jobs.start(
                () -> {
                    change.send(changes.notebook().id(), values);
                    return values;
                },
                sent -> {
                    busy.set(false);
                    done.set(true);
                },
                this::fail);
    }

    private void fail(Throwable cause) {
        busy.set(false);
        failure.set(cause);
        if (cause instanceof ApiException api) {
            changes.refuse(api.failure().report().message());
        }
    }

    /** What is entered. */
    public ConfigurationChangesViewModel changes() {
        return changes;
    }

    /** Stops asking. */
    public void close() {
        changes.close();
    }

    /** Whether it is being checked or sent. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the service has accepted the new values. */
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Why they were not accepted; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
