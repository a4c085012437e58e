package io.github.dfconsole.ui.about;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.parts.PartCatalogue;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * What the console is, where its files are and which parts it consists of. This class belongs to
 * the UI thread.
 */
public final class AboutViewModel {

    /** A folder that could not be opened, and why. */
    public record NotOpened(Place place, Throwable cause) {}

    private final Jobs jobs;
    private final AboutFacts facts;
    private final FolderOpener opener;
    private final PartsViewModel parts;
    private final ReadOnlyObjectWrapper<@Nullable NotOpened> notOpened =
            new ReadOnlyObjectWrapper<>(this, "notOpened");
    private Job opening = Job.NONE;

    /** Creates the view-model; its parts are not loaded yet. */
    public AboutViewModel(
            Jobs jobs, AboutFacts facts, PartCatalogue catalogue, FolderOpener opener) {
        this.jobs = jobs;
        this.facts = facts;
        this.opener = opener;
        this.parts = new PartsViewModel(jobs, catalogue, facts.runtime());
    }

    /** Loads the parts, for the first time or again. */
    public void load() {
        parts.load();
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

    /** Cancels all work that is in progress. */
    public void close() {
        parts.close();
        opening.cancel();
    }

    /** What is known without loading anything. */
    public AboutFacts facts() {
        return facts;
    }

    /** The parts of the program. */
    public PartsViewModel parts() {
        return parts;
    }

    /** The folder that could not be opened; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable NotOpened> notOpened() {
        return notOpened.getReadOnlyProperty();
    }
}
