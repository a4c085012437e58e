package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.export.TextFile;
import io.github.dfconsole.ui.form.TypedPath;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Saves a text, such as an access sheet, to a file. It belongs to the UI thread. */
public final class SaveTextViewModel {

    private final String text;
    private final Jobs jobs;
    private final @Nullable Path folder;
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private Path replacing = Path.of("");
    private Path target = Path.of("");
    private Job job = Job.NONE;

    /**
     * Starts with a suggestion.
     *
     * @param text the text of the file
     * @param suggested where it is saved unless the user chooses otherwise
     */
    public SaveTextViewModel(String text, Jobs jobs, Path suggested) {
        this.text = text;
        this.jobs = jobs;
        this.folder = suggested.toAbsolutePath().getParent();
        file.set(suggested.toString());
        file.addListener((property, before, now) -> failure.set(null));
    }

    /**
     * Saves it. A file that exists is replaced only when it is asked for twice.
     *
     * @param then takes the file
     */
    public void save(Consumer<Path> then) {
        if (working.get()) {
            return;
        }
        failure.set(null);
        try {
            target = TypedPath.resolve(file.get(), folder);
        } catch (InvalidPathException e) {
            failure.set(e);
            return;
        }
        Path chosen = target;
        boolean mayReplace = chosen.equals(replacing);
        working.set(true);
        job =
                jobs.start(
                        () -> TextFile.write(text, chosen, mayReplace),
                        written -> {
                            working.set(false);
                            then.accept(written);
                        },
                        this::failed);
    }

    private void failed(Throwable cause) {
        working.set(false);
        if (cause instanceof FileAlreadyExistsException) {
            replacing = target;
        }
        failure.set(cause);
    }

    /** Stops, as far as it has not happened. */
    public void cancel() {
        job.cancel();
    }

    /** Where it was to be saved the last time. */
    public Path target() {
        return target;
    }

    /** The file, as it is typed. */
    public StringProperty file() {
        return file;
    }

    /** Why it was not saved; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is being saved. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
