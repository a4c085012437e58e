package io.github.dfconsole.ui.about;

import io.github.dfconsole.api.signing.PastedText;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.service.parts.PartCatalogue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of the program and their licences. This class belongs to the UI thread. */
public final class PartsViewModel {

    /** How far the list of parts is loaded. */
    public enum LoadState {
        LOADING,
        LOADED,
        FAILED
    }

    private final Jobs jobs;
    private final PartCatalogue catalogue;
    private final Part runtime;
    private final ReadOnlyObjectWrapper<LoadState> loadState =
            new ReadOnlyObjectWrapper<>(this, "loadState", LoadState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ObservableList<Part> all = FXCollections.observableArrayList();
    private final FilteredList<Part> filtered = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<@Nullable Part> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyStringWrapper licence = new ReadOnlyStringWrapper(this, "licence", "");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> licenceFailure =
            new ReadOnlyObjectWrapper<>(this, "licenceFailure");
    private Job loading = Job.NONE;
    private Job reading = Job.NONE;

    /**
     * Creates a list that is not loaded yet.
     *
     * @param runtime the Java runtime, which the catalogue does not know
     */
    PartsViewModel(Jobs jobs, PartCatalogue catalogue, Part runtime) {
        this.jobs = jobs;
        this.catalogue = catalogue;
        this.runtime = runtime;
        filter.addListener((property, before, now) -> filtered.setPredicate(this::matches));
        selected.addListener((property, before, now) -> readLicence(now));
    }

    private boolean matches(Part part) {
        String wanted = PastedText.trimmed(filter.get()).toLowerCase(Locale.ROOT);
        String text =
                part.name() + "\n" + part.version() + "\n" + String.join("\n", part.licences());
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Loads the list of parts, for the first time or again. */
    public void load() {
        loading.cancel();
        loadState.set(LoadState.LOADING);
        loading = jobs.start(catalogue::parts, this::show, this::fail);
    }

    private void show(List<Part> parts) {
        List<Part> known = new ArrayList<>(parts);
        known.add(Math.min(1, known.size()), runtime);
        all.setAll(known);
        failure.set(null);
        loadState.set(LoadState.LOADED);
        selected.set(known.getFirst());
    }

    private void fail(Throwable cause) {
        failure.set(cause);
        loadState.set(LoadState.FAILED);
    }

    private void readLicence(@Nullable Part part) {
        reading.cancel();
        licence.set("");
        licenceFailure.set(null);
        if (part != null) {
            reading = jobs.start(() -> catalogue.text(part), licence::set, licenceFailure::set);
        }
    }

    void close() {
        loading.cancel();
        reading.cancel();
    }

    /** How far the list of parts is loaded. */
    public ReadOnlyObjectProperty<LoadState> loadState() {
        return loadState.getReadOnlyProperty();
    }

    /** Why the list could not be loaded; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The parts that match the filter. Callers must not change the list. */
    public ObservableList<Part> filtered() {
        return filtered;
    }

    /** The text that name, version or licence of a part has to contain. */
    public StringProperty filter() {
        return filter;
    }

    /** The part whose licence is shown; null if there is none. */
    public ObjectProperty<@Nullable Part> selected() {
        return selected;
    }

    /** The licence of the selected part; empty until it is read. */
    public ReadOnlyStringProperty licence() {
        return licence.getReadOnlyProperty();
    }

    /** Why the licence could not be read; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> licenceFailure() {
        return licenceFailure.getReadOnlyProperty();
    }
}
