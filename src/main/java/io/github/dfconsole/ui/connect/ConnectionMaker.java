package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;

import java.util.concurrent.Callable;

/** Makes the connection that was entered. */
@FunctionalInterface
interface ConnectionMaker {

    /**
     * Takes over what is entered now; what it returns makes the connection, and may block.
     *
     * @param keys the chosen keys, which have no faults
     */
    Callable<Connection> of(Endpoint endpoint, KeysViewModel keys);
}
