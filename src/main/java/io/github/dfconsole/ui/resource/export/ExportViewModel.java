package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.service.export.ExportException;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes rows of a table to a file (T13). It belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class ExportViewModel<T> {

    /** Which rows are written. */
    public enum Scope {
        /** All of them, whatever the filter. */
        ALL,
        /** Those that match the filter, in shown order. */
        FILTERED,
        /** Those that are selected. */
        SELECTED
    }

    /** How far an export has come. */
    public enum Stage {
        /** It has not begun. */
        CHOOSING,
        /** It is being written. */
        WRITING,
        /** It is written. */
        DONE
    }

    private final ResourceTableViewModel<T> table;
    private final Jobs jobs;
    private final Texts texts;
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.FILTERED);
    private final BooleanProperty byteOrderMark = new SimpleBooleanProperty(this, "byteOrderMark");
    private final ExportFile file;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.CHOOSING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private Job job = Job.NONE;
    private @Nullable Path replacing;
    private Path target = Path.of("");
    private int written;

    /**
     * Prepares an export; nothing is written yet.
     *
     * @param suggested the file that is suggested, without its ending
     */
    public ExportViewModel(
            ResourceTableViewModel<T> table, Jobs jobs, Texts texts, Path suggested) {
        this.table = table;
        this.jobs = jobs;
        this.texts = texts;
        this.file = new ExportFile(suggested);
        if (table.selection().count().get() > 0) {
            scope.set(Scope.SELECTED);
        } else if (table.rows().isEmpty()) {
            scope.set(Scope.ALL);
        }
        file.typed().addListener((property, before, now) -> failure.set(null));
    }

    /** The rows of a scope. */
    public List<T> rows(Scope of) {
        return switch (of) {
            case ALL -> table.memory().rows();
            case FILTERED -> table.rows();
            case SELECTED ->
                    table.memory().rows().stream().filter(table.selection()::contains).toList();
        };
    }

    /** Writes the file. One that exists is replaced only when it is asked for twice. */
    public void write() {
        failure.set(null);
        try {
            target = file.path();
        } catch (InvalidPathException e) {
            failure.set(e);
            return;
        }
        stage.set(Stage.WRITING);
        Path wanted = target;
        job = jobs.start(() -> Files.exists(wanted), exists -> write(wanted, exists), this::fail);
    }

    private void write(Path wanted, boolean exists) {
        if (exists && !wanted.equals(replacing)) {
            replacing = wanted;
            fail(new FileAlreadyExistsException(wanted.toString()));
        } else {
            writeTo(wanted);
        }
    }

    private void fail(Throwable cause) {
        stage.set(Stage.CHOOSING);
        failure.set(cause);
    }

    private void writeTo(Path wanted) {
        List<T> rows = List.copyOf(rows(scope.get()));
        Export<T> export =
                new Export<>(rows, columns(), format().get(), byteOrderMark.get(), wanted);
        progress.set(0);
        job = jobs.start(() -> write(export, rows.size()), this::done, this::fail);
    }

    private int write(Export<T> export, int count) throws ExportException {
        export.write(done -> jobs.onUiThread(() -> progress.set((double) done / count)));
        return count;
    }

    private void done(int count) {
        written = count;
        stage.set(Stage.DONE);
    }

    /** The file that was written. */
    public Path target() {
        return target;
    }

    /** When the rows were read, if they are only remembered; otherwise its value is null. */
    public ReadOnlyObjectProperty<@Nullable Instant> rememberedFrom() {
        return table.memory().readAt();
    }

    /** How many rows were written. */
    public int written() {
        return written;
    }

    /** The visible columns in shown order, with their full texts. */
    private List<Export.Column<T>> columns() {
        return table.layout().columns().get().stream()
                .filter(TableLayout.Column::visible)
                .flatMap(place -> column(place.id()))
                .map(column -> new Export.Column<>(texts.get(column.titleKey()), column.written()))
                .toList();
    }

    private Stream<ResourceColumn<T>> column(String columnId) {
        return table.columns().stream().filter(column -> column.id().equals(columnId));
    }

    /** Stops writing, and removes what was written so far. */
    public void cancel() {
        job.cancel();
        stage.set(Stage.CHOOSING);
    }

    /** Which rows are written. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** CSV or JSON. */
    public ObjectProperty<Export.Format> format() {
        return file.format();
    }

    /** Whether a CSV file begins with a byte order mark. */
    public BooleanProperty byteOrderMark() {
        return byteOrderMark;
    }

    /** The file, as it is typed. */
    public StringProperty file() {
        return file.typed();
    }

    /** How far the export has come. */
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** How much is written, from 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Why it could not be written; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
