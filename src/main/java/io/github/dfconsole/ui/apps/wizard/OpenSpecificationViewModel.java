package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.ui.form.TypedPath;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens a file of app specifications, and one of those in it. It belongs to the UI thread. */
final class OpenSpecificationViewModel {

    private final Jobs jobs;
    private final Path folder;
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ObservableList<AppSpecification> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AppSpecification> chosen =
            new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private Path target = Path.of("");
    private Job job = Job.NONE;

    /**
     * Starts with no file.
     *
     * @param folder where a file is that is typed without a folder
     */
    OpenSpecificationViewModel(Jobs jobs, Path folder) {
        this.jobs = jobs;
        this.folder = folder;
        file.addListener((property, before, now) -> clear());
    }

    private void clear() {
        job.cancel();
        working.set(false);
        chosen.set(null);
        found.clear();
        failure.set(null);
    }

    /**
     * Takes the app that is chosen. The file is read first; if several apps are in it, one is to be
     * chosen, and this called again.
     */
    void open(Consumer<AppSpecification> then) {
        AppSpecification one = chosen.get();
        if (one != null) {
            then.accept(one);
        } else if (!working.get()) {
            read(then);
        }
    }

    private void read(Consumer<AppSpecification> then) {
        clear();
        try {
            target = TypedPath.resolve(file.get(), folder);
        } catch (InvalidPathException e) {
            failure.set(e);
            return;
        }
        Path wanted = target;
        working.set(true);
        job =
                jobs.start(
                        () -> AppSpecification.read(wanted),
                        read -> {
                            working.set(false);
                            found.setAll(read);
                            chosen.set(read.isEmpty() ? null : read.getFirst());
                            if (read.size() == 1) {
                                then.accept(read.getFirst());
                            }
                        },
                        cause -> {
                            working.set(false);
                            failure.set(cause);
                        });
    }

    /** Stops reading. */
    void cancel() {
        job.cancel();
    }

    /** The file, as it is typed. */
    StringProperty file() {
        return file;
    }

    /** The file that was read last. */
    Path target() {
        return target;
    }

    /** The apps in it. Not to be changed. */
    ObservableList<AppSpecification> found() {
        return found;
    }

    /** The one that is opened; null as long as nothing was read. */
    ObjectProperty<@Nullable AppSpecification> chosen() {
        return chosen;
    }

    /** Why it cannot be read; null if it can. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is being read. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
