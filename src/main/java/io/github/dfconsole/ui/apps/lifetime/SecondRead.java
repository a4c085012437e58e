package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.LifetimeReading;
import io.github.dfconsole.service.apps.Lifetimes;

import java.time.Duration;
import java.util.List;

/**
 * Reads a list of apps again, a minute after the first time, where nothing is known yet of what a
 * lifetime means: two reads show it. It belongs to the UI thread.
 */
final class SecondRead {

    /** A little more than the time between two reads that can be compared. */
    private static final Duration WAIT = Duration.ofSeconds(65);

    /** What does not show after this many reads will not show by reading on. */
    private static final int MOST = 3;

    private final Lifetimes lifetimes;
    private final Runnable read;
    private int reads;

    SecondRead(Lifetimes lifetimes, Runnable read) {
        this.lifetimes = lifetimes;
        this.read = read;
    }

    /** A connection was opened. */
    void restart() {
        reads = 0;
    }

    /**
     * Some time has passed.
     *
     * @param apps what was listed
     * @param age how long ago
     */
    void tick(List<App> apps, Duration age) {
        if (reads < MOST && age.compareTo(WAIT) >= 0 && canTell(apps)) {
            reads++;
            read.run();
        }
    }

    private boolean canTell(List<App> apps) {
        return lifetimes.reading() == LifetimeReading.UNDECIDED
                && apps.stream().anyMatch(app -> lifetimes.of(app).how() == AppEnd.How.NOT_CERTAIN);
    }
}
