package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.Session;

/** Opens sessions without sending anything. It may read files, so it blocks. */
@FunctionalInterface
public interface SessionOpener {

    /** Opens a session over a connection. */
    Session open(Connection connection);
}
