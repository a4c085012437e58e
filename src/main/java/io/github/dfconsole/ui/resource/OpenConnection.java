package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.resource.action.Guard;

/**
 * An open connection, as the kinds of resources see it.
 *
 * @param session sends calls over it
 * @param name what journals and drafts know the connection and its key by
 * @param endpoint where it leads
 * @param guard what keeps it from a slip
 * @param isSandbox whether it leads to the sandbox that this console has started
 */
public record OpenConnection(
        Session session, String name, Endpoint endpoint, Guard guard, boolean isSandbox) {

    /** A session over a connection. */
    public static OpenConnection of(Session session, Connection connection) {
        String name = connection.records().own();
        Profile profile = connection.profile();
        Guard guard = new Guard(connection.marks(), profile == null ? "" : profile.title());
        boolean isSandbox = connection.kind() == Connection.Kind.SANDBOX;
        return new OpenConnection(session, name, connection.endpoint(), guard, isSandbox);
    }

    /** A connection without marks, which does not lead to the console's own sandbox. */
    public OpenConnection(Session session, String name, Endpoint endpoint) {
        this(session, name, endpoint, Guard.NONE, false);
    }
}
