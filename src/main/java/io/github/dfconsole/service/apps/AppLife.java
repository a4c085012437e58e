package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Timestamp;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an app runs, and when it will end, as far as a row of apps/getList tells. */
public final class AppLife {

    private static final Set<String> RUNNING =
            Set.of("RUNNING", "STARTED", "STABLE", "FLEX", "FLEXING", "UPGRADING");
    private static final Set<String> ENDED = Set.of("STOPPED", "FINISHED", "FAILED", "KILLED");

    private AppLife() {}

    /**
     * An app and its end.
     *
     * @param app the app
     * @param at when it ends if its lifetime was never renewed and counts from its start
     */
    public record End(App app, Instant at) {}

    /** Whether an app runs now, in the words of YARN. */
    public static boolean isRunning(App app) {
        return isRunning(app.state());
    }

    /** Whether a word of the service, or of YARN, means that an app runs. */
    public static boolean isRunning(String state) {
        return RUNNING.contains(state);
    }

    /** Whether an app has ended. */
    public static boolean hasEnded(App app) {
        return app.finishedAt() != null || hasEnded(app.state());
    }

    /** Whether a word of the service, or of YARN, means that an app has ended. */
    public static boolean hasEnded(String state) {
        return ENDED.contains(state);
    }

    /** The end of an app; empty if it has ended, runs for ever, or does not tell. */
    public static Optional<End> end(App app) {
        Long lifetime = app.lifetimeSeconds();
        if (hasEnded(app) || lifetime == null || lifetime < 0) {
            return Optional.empty();
        }
        if (!(app.startedAt() instanceof Timestamp.Exact started)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new End(app, started.at().toInstant().plusSeconds(lifetime)));
        } catch (DateTimeException | ArithmeticException e) {
            // A lifetime of billions of years has no end that matters.
            return Optional.empty();
        }
    }

    /** The app that ends first; empty if none has an end. */
    public static Optional<End> endsNext(List<App> apps) {
        return apps.stream()
                .map(AppLife::end)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(End::at));
    }
}
