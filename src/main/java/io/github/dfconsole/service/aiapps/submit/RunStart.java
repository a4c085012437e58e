package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;

/**
 * A new run until it begins: it may have to wait for GPUs.
 *
 * @param session reads its state
 * @param accountId the account that owns it
 * @param id its id
 * @param name its name
 */
record RunStart(Session session, String accountId, String id, String name) implements WatchTarget {

    private static final PollingSchedule SCHEDULE =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(15));

    /** The state in YARN's words; of a run that has ended, its result. */
    @Override
    public String readState() throws ApiException {
        AiAppDetail run = session.aiApp(id);
        boolean hasEnded = RunState.of(run.state(), run.finalStatus()).hasEnded();
        return hasEnded && !run.finalStatus().isEmpty() ? run.finalStatus() : run.state();
    }

    @Override
    public boolean isThere(String state) {
        return state.equals("RUNNING") || state.equals("SUCCEEDED") || state.equals("FINISHED");
    }

    @Override
    public boolean isLost(String state) {
        return state.equals("FAILED") || state.equals("KILLED");
    }

    @Override
    public PollingSchedule schedule() {
        return SCHEDULE;
    }
}
