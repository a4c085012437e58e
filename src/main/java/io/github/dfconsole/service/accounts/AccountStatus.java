package io.github.dfconsole.service.accounts;

/** The words the service has for the status of an account; it may have others. */
public final class AccountStatus {

    /** It is being created. */
    public static final String ACCEPTED = "ACCEPTED";

    /** It can be used and changed. */
    public static final String RUNNING = "RUNNING";

    /** A quota, and probably the password or the keytab, is being changed. */
    public static final String CHANGING = "CHANGING";

    private AccountStatus() {}

    /** Whether an account is on its way to another status, so that it is left alone. */
    public static boolean isMoving(String status) {
        return status.equals(ACCEPTED) || status.equals(CHANGING);
    }
}
