package io.github.dfconsole.service.usage;

import java.util.List;
import java.util.Objects;

/**
 * The measurements of an account in a file.
 *
 * @param connection what the console was connected to
 * @param accountId the account
 * @param measurements one for each namespace that was measured
 */
record KeptUsage(String connection, String accountId, List<Measurement> measurements) {

    KeptUsage {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(accountId, "accountId");
        measurements = List.copyOf(measurements);
    }

    boolean isOf(String otherConnection, String otherAccountId) {
        return connection.equals(otherConnection) && accountId.equals(otherAccountId);
    }
}
