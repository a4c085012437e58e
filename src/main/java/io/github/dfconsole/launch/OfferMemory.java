package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.offers.OfferStore;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.shell.RememberedOffers;
import io.github.dfconsole.ui.shell.ShellViewModel;

import java.nio.file.Path;
import java.time.InstantSource;

/** Lets the screens know what tests of connections have found out to be offered. */
final class OfferMemory {

    private OfferMemory() {}

    /** Begins to follow tests and screens; what is found out is kept below a folder. */
    static void begin(
            Jobs jobs,
            InstantSource clock,
            Path folder,
            ShellViewModel shell,
            ConnectViewModel connect) {
        RememberedOffers offers = new RememberedOffers(jobs, new OfferStore(folder), clock, shell);
        offers.start();
        connect.onTested(offers::tested);
    }
}
