package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.Session;

/** Opens sessions. Nothing is sent, but it may read files, so it is not for the UI thread. */
@FunctionalInterface
public interface SessionOpener {

    /** Opens a session over a connection. */
    Session open(Connection connection);
}
