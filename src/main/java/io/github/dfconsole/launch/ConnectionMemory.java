package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.service.lists.ListStore;
import io.github.dfconsole.service.offers.OfferStore;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.shell.RememberedLists;
import io.github.dfconsole.ui.shell.RememberedOffers;
import io.github.dfconsole.ui.shell.ShellViewModel;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Lets the screens know what earlier starts have found out about a connection. */
record ConnectionMemory(
        Jobs jobs,
        InstantSource clock,
        Path folder,
        ShellViewModel shell,
        ConnectViewModel connect) {

    /** Begins to follow tests and screens for what is offered. */
    void ofOffers() {
        RememberedOffers offers = new RememberedOffers(jobs, new OfferStore(folder), clock, shell);
        offers.start();
        connect.onTested(offers::tested);
    }

    /**
     * Begins to keep the last lists, and to show them at the next start. A connection that is
     * opened in place of another one is tried first, whatever is remembered of it.
     *
     * @param profiles the saved connections; with one of them its lists are removed
     * @param failed receives the folder if lists that are to be removed may still be there
     */
    RememberedLists ofLists(Settings settings, ProfileStore profiles, Consumer<Path> failed) {
        Path place = ListStore.folderIn(folder);
        RememberedLists lists =
                new RememberedLists(
                        jobs,
                        clock,
                        new ListStore(place),
                        profiles,
                        settings.preferences().rememberLists(),
                        shell);
        lists.start(() -> failed.accept(place));
        profiles.keepsLists(lists::forget);
        connect.onUntried(
                () -> shell.connection().get() == null ? lists::has : connection -> false);
        return lists;
    }
}
