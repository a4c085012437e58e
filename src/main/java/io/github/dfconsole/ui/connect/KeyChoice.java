package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.FoundKeys;

/** Which key pair to connect with. */
public sealed interface KeyChoice {

    /** One that was found on this machine. */
    record Found(FoundKeys keys) implements KeyChoice {}

    /** The one that is typed in. */
    record Typed() implements KeyChoice {}
}
