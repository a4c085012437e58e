package io.github.dfconsole.ui.about;

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

/** What the console is, where its files are and what it is made of. It belongs to the UI thread. */
public final class AboutViewModel {

    /** Whether the parts are known. */
    public enum Phase {
        /** They are being read. */
        LOADING,
        /** They are there. */
        LOADED,
        /** They could not be read. */
        FAILED
    }

    /**
     * A folder that could not be opened.
     *
     * @param place what is kept in it
     * @param cause why not
     */
    public record NotOpened(Place place, Throwable cause) {}

    private final Jobs jobs;
    private final AboutFacts facts;
    private final PartCatalogue catalogue;
    private final FolderOpener opener;
    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ObservableList<Part> all = FXCollections.observableArrayList();
    private final FilteredList<Part> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<@Nullable Part> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> textFailure =
            new ReadOnlyObjectWrapper<>(this, "textFailure");
    private final ReadOnlyObjectWrapper<@Nullable NotOpened> notOpened =
            new ReadOnlyObjectWrapper<>(this, "notOpened");
    private Job loading = Job.NONE;
    private Job reading = Job.NONE;
    private Job opening = Job.NONE;

    /**
     * Knows the facts; the parts have yet to be loaded.
     *
     * @param opener opens folders
     */
    public AboutViewModel(
            Jobs jobs, AboutFacts facts, PartCatalogue catalogue, FolderOpener opener) {
        this.jobs = jobs;
        this.facts = facts;
        this.catalogue = catalogue;
        this.opener = opener;
        filter.addListener((property, before, now) -> shown.setPredicate(part -> matches(part)));
        selected.addListener((property, before, now) -> readText(now));
    }

    private boolean matches(Part part) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        String all =
                part.name() + "\n" + part.version() + "\n" + String.join("\n", part.licences());
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Reads what the program is made of, for the first time or again. */
    public void load() {
        loading.cancel();
        phase.set(Phase.LOADING);
        loading = jobs.start(catalogue::parts, this::show, this::fail);
    }

    private void show(List<Part> parts) {
        List<Part> known = new ArrayList<>(parts);
        known.add(Math.min(1, known.size()), facts.runtime());
        all.setAll(known);
        failure.set(null);
        phase.set(Phase.LOADED);
        selected.set(known.getFirst());
    }

    private void fail(Throwable cause) {
        failure.set(cause);
        phase.set(Phase.FAILED);
    }

    private void readText(@Nullable Part part) {
        reading.cancel();
        text.set("");
        textFailure.set(null);
        if (part != null) {
            reading = jobs.start(() -> catalogue.text(part), text::set, textFailure::set);
        }
    }

    /** Shows a folder on the desktop. */
    public void open(Place place) {
        opening.cancel();
        notOpened.set(null);
        opening =
                jobs.start(
                        () -> {
                            opener.open(place.folder());
                            return place;
                        },
                        opened -> {},
                        cause -> notOpened.set(new NotOpened(place, cause)));
    }

    /** Makes an end of everything that is under way. */
    public void close() {
        loading.cancel();
        reading.cancel();
        opening.cancel();
    }

    /** What is known at once. */
    public AboutFacts facts() {
        return facts;
    }

    /** Whether the parts are known. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why the parts could not be read; null if they could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The parts the filter lets through. Not to be changed. */
    public ObservableList<Part> parts() {
        return shown;
    }

    /** What the name, version or licence of a part has to contain. */
    public StringProperty filter() {
        return filter;
    }

    /** The part whose licence is shown; null if there is none. */
    public ObjectProperty<@Nullable Part> selected() {
        return selected;
    }

    /** The licence of the selected part; empty while it is not known. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Why the licence could not be read; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> textFailure() {
        return textFailure.getReadOnlyProperty();
    }

    /** The folder that could not be opened; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable NotOpened> notOpened() {
        return notOpened.getReadOnlyProperty();
    }
}
