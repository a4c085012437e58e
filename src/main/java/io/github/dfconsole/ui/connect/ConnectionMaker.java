package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;

/** Makes the connection that was entered. */
@FunctionalInterface
interface ConnectionMaker {

    /**
     * Takes over what is entered now; what it returns makes the connection, and may block. It is
     * null, with the fault marked, if something else that is entered is not valid.
     *
     * @param keys the chosen keys, which have no faults
     */
    @Nullable Callable<Connection> of(Endpoint endpoint, KeysViewModel keys);
}
