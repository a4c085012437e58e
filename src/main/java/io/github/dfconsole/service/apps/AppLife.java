package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;

import java.util.OptionalLong;
import java.util.Set;

/** Whether an app runs, and when it will end, as far as a row of apps/getList tells. */
public final class AppLife {

    private static final Set<String> RUNNING =
            Set.of("RUNNING", "STARTED", "STABLE", "FLEX", "FLEXING", "UPGRADING");
    private static final Set<String> STARTING =
            Set.of("NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED", "INIT");
    private static final Set<String> ENDED = Set.of("STOPPED", "FINISHED", "FAILED", "KILLED");

    /** A hundred years: what is longer is not meant as a number of seconds. */
    private static final long LONGEST = 100L * 366 * 24 * 60 * 60;

    private AppLife() {}

    /** Whether an app runs now, in the words of YARN. */
    public static boolean isRunning(App app) {
        return isRunning(app.state());
    }

    /** Whether a word of the service, or of YARN, means that an app runs. */
    public static boolean isRunning(String state) {
        return RUNNING.contains(state);
    }

    /** Whether a word of the service, or of YARN, means that an app is being started. */
    public static boolean isStarting(String state) {
        return STARTING.contains(state);
    }

    /** Whether an app has ended. */
    public static boolean hasEnded(App app) {
        return app.finishedAt() != null || hasEnded(app.state());
    }

    /** Whether a word of the service, or of YARN, means that an app has ended. */
    public static boolean hasEnded(String state) {
        return ENDED.contains(state);
    }

    /**
     * The lifetime of an app in seconds, as it was read; empty if it has none, runs for ever, or
     * says a number that no lifetime has.
     */
    static OptionalLong finiteLifetime(App app) {
        OptionalLong said = app.lifetime().seconds();
        return said.isPresent() && said.getAsLong() >= 0 && said.getAsLong() <= LONGEST
                ? said
                : OptionalLong.empty();
    }
}
