package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.service.Session;

/**
 * An open connection, as the kinds of resources see it.
 *
 * @param session sends calls over it
 * @param name what journals and drafts know the connection and its key by
 * @param endpoint where it leads
 * @param marks what it may do, and how much is asked before
 */
public record OpenConnection(Session session, String name, Endpoint endpoint, ProfileMarks marks) {

    /** A session over a connection. */
    public static OpenConnection of(Session session, Connection connection) {
        String name = connection.records().own();
        return new OpenConnection(session, name, connection.endpoint(), connection.marks());
    }

    /** A connection without marks. */
    public OpenConnection(Session session, String name, Endpoint endpoint) {
        this(session, name, endpoint, ProfileMarks.NONE);
    }
}
