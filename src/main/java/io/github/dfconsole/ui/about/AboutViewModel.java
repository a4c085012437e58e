package io.github.dfconsole.ui.about;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.parts.PartCatalogue;

/**
 * What the console is, where its files are and which parts it consists of. This class belongs to
 * the UI thread.
 */
public final class AboutViewModel {

    private final AboutFacts facts;
    private final PlacesViewModel places;
    private final PartsViewModel parts;

    /** Creates the view-model; its parts are not loaded yet. */
    public AboutViewModel(
            Jobs jobs, AboutFacts facts, PartCatalogue catalogue, FolderOpener opener) {
        this.facts = facts;
        this.places = new PlacesViewModel(jobs, facts.places(), facts.noLog(), opener);
        this.parts = new PartsViewModel(jobs, catalogue, facts.runtime());
    }

    /** Loads the parts, for the first time or again. */
    public void load() {
        parts.load();
    }

    /** Cancels all work that is in progress. */
    public void close() {
        parts.close();
        places.close();
    }

    /** What is known without loading anything. */
    public AboutFacts facts() {
        return facts;
    }

    /** The parts of the program. */
    public PartsViewModel parts() {
        return parts;
    }

    /** Where the files of the console are. */
    public PlacesViewModel places() {
        return places;
    }
}
