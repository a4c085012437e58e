package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;

/**
 * A new notebook on its way to running.
 *
 * @param session reads its state
 * @param accountId the account that owns it
 * @param id its id
 * @param name its name
 */
public record NotebookStartup(Session session, String accountId, String id, String name)
        implements WatchTarget {

    private static final String RUNNING = "RUNNING";

    /** A server is set up for it, which can take longer than most changes. */
    private static final PollingSchedule SCHEDULE =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(30));

    @Override
    public String readState() throws ApiException {
        return session.notebook(id).state();
    }

    @Override
    public boolean isThere(String state) {
        return state.equals(RUNNING);
    }

    @Override
    public PollingSchedule schedule() {
        return SCHEDULE;
    }
}
