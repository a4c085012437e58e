package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;

/**
 * A new app on its way to having all its containers.
 *
 * @param session reads its state
 * @param accountId the account that owns it
 * @param id its id
 * @param name its name
 * @param asked what was asked for
 */
public record AppStartup(Session session, String accountId, String id, String name, AppDraft asked)
        implements WatchTarget {

    /** What is waited for: every component has the containers it should have. */
    public static final String STABLE = "STABLE";

    /** After this time without a container an app may be waiting for room in its queue. */
    public static final Duration LONG_WAIT = Duration.ofMinutes(3);

    private static final PollingSchedule SCHEDULE =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(15));

    /**
     * Reads how far it is, in the words of YARN: the app's own state says RUNNING also while
     * containers are missing.
     */
    @Override
    public String readState() throws ApiException {
        AppHealth health = AppHealth.of(session.app(id));
        return switch (health.kind()) {
            case STABLE -> STABLE;
            case SCALING -> "FLEXING";
            case STARTING -> AppLife.isRunning(health.word()) ? "STARTED" : health.word();
            default -> health.word();
        };
    }

    @Override
    public boolean isThere(String state) {
        return state.equals(STABLE);
    }

    @Override
    public boolean isLost(String state) {
        return AppLife.hasEnded(state);
    }

    @Override
    public PollingSchedule schedule() {
        return SCHEDULE;
    }
}
