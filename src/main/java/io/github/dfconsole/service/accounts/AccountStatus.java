package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;

/** The words the service has for the status of an account; it may have others. */
public final class AccountStatus {

    /** It is being created. */
    public static final String ACCEPTED = "ACCEPTED";

    /** It can be used and changed. */
    public static final String RUNNING = "RUNNING";

    /** A quota, and probably the password or the keytab, is being changed. */
    public static final String CHANGING = "CHANGING";

    private AccountStatus() {}

    /**
     * Whether the effect of a change is there: the account is probably CHANGING until then. It
     * blocks.
     */
    static Change.Sighting settled(Session session, String accountId) throws ApiException {
        return isMoving(session.account(accountId).status())
                ? Change.Sighting.NOT_SEEN
                : Change.Sighting.SEEN;
    }

    /** Whether an account is on its way to another status, so that it is left alone. */
    public static boolean isMoving(String status) {
        return status.equals(ACCEPTED) || status.equals(CHANGING);
    }
}
