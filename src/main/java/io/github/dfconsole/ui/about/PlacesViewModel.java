package io.github.dfconsole.ui.about;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Where the files of the console are. This class belongs to the UI thread. */
public final class PlacesViewModel {

    /** A folder that could not be opened, and why. */
    public record NotOpened(Place place, Throwable cause) {}

    private final Jobs jobs;
    private final List<Place> places;
    private final Optional<String> noLog;
    private final FolderOpener opener;
    private final ReadOnlyObjectWrapper<@Nullable NotOpened> notOpened =
            new ReadOnlyObjectWrapper<>(this, "notOpened");
    private Job opening = Job.NONE;

    /**
     * Opens nothing yet.
     *
     * @param noLog why there is no log file; empty if there is one
     */
    public PlacesViewModel(
            Jobs jobs, List<Place> places, Optional<String> noLog, FolderOpener opener) {
        this.jobs = jobs;
        this.places = List.copyOf(places);
        this.noLog = noLog;
        this.opener = opener;
    }

    /** Opens a folder in the file manager of the desktop; returns at once. */
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

    /** Cancels what is in progress. */
    public void close() {
        opening.cancel();
    }

    /** The folders and files of the console. */
    public List<Place> places() {
        return places;
    }

    /** Why there is no log file; empty if there is one. */
    public Optional<String> noLog() {
        return noLog;
    }

    /** The folder that could not be opened; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable NotOpened> notOpened() {
        return notOpened.getReadOnlyProperty();
    }
}
