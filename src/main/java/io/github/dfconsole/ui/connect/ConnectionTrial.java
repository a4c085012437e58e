package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.service.ConnectionDiagnosis.Culprit;
import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

/**
 * A connection that was tried.
 *
 * @param connection the connection
 * @param verdict whether it works, or which part of it is wrong; null if that is left to be seen
 * @param groups which groups of operations answer; nothing if that was not asked
 */
record ConnectionTrial(
        Connection connection,
        ConnectionDiagnosis.@Nullable Verdict verdict,
        OfferedGroups groups) {

    /** A connection that shows something before the service has answered. */
    static ConnectionTrial untried(Connection candidate) {
        return new ConnectionTrial(candidate, null, OfferedGroups.NONE);
    }

    /** Whether there is nothing that speaks against connecting. */
    boolean mayConnect() {
        return verdict == null || verdict.culprit() == Culprit.NONE;
    }

    /**
     * Tries a connection. It blocks.
     *
     * @param isTest whether more is asked than is needed to connect
     */
    static ConnectionTrial of(SessionOpener opener, Connection candidate, boolean isTest)
            throws Exception {
        try (Session session = opener.open(candidate)) {
            ConnectionDiagnosis.Verdict found = ConnectionDiagnosis.run(session);
            boolean works = found.culprit() == Culprit.NONE;
            OfferedGroups offered =
                    isTest && works ? OfferedGroups.read(session) : OfferedGroups.NONE;
            return new ConnectionTrial(candidate, found, offered);
        }
    }
}
