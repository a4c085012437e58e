package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;
import java.util.List;

/**
 * A new account on its way to running, which takes two to three minutes (guide: Data Forest,
 * Account).
 *
 * @param session reads its status
 * @param id its id
 * @param name its name
 */
public record AccountStartup(Session session, String id, String name) implements WatchTarget {

    private static final PollingSchedule SCHEDULE =
            new PollingSchedule(
                    List.of(
                            new PollingSchedule.Stage(
                                    Duration.ofSeconds(10), Duration.ofMinutes(10))));

    /** Empty: no account owns an account. */
    @Override
    public String accountId() {
        return "";
    }

    @Override
    public String readState() throws ApiException {
        return session.account(id).status();
    }

    @Override
    public boolean isThere(String state) {
        return state.equals(AccountStatus.RUNNING);
    }

    @Override
    public PollingSchedule schedule() {
        return SCHEDULE;
    }
}
