package io.github.dfconsole.sandbox;

import java.util.Map;

/**
 * An account.
 *
 * @param createdAt when it was created
 * @param settling until when its state is not RUNNING
 * @param disabled whether it belongs to another user
 * @param keytab its keytab
 * @param quotas its HDFS quota in each namespace
 */
record StoredAccount(
        String id,
        String name,
        long createdAt,
        Settling settling,
        boolean disabled,
        StoredKeytab keytab,
        Map<String, Quota> quotas) {

    /** Until when the state of an account is not RUNNING, and what it is until then. */
    record Settling(long until, String status) {}

    /** The quota of one namespace: files in millions and space in TB. */
    record Quota(int fileCountMillion, int spaceTb) {}

    StoredAccount with(Settling newSettling, Map<String, Quota> newQuotas) {
        return new StoredAccount(id, name, createdAt, newSettling, disabled, keytab, newQuotas);
    }

    StoredAccount withKeytab(StoredKeytab newKeytab) {
        return new StoredAccount(id, name, createdAt, settling, disabled, newKeytab, quotas);
    }
}
