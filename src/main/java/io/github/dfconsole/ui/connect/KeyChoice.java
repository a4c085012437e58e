package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;

/** Which key pair to connect with. */
public sealed interface KeyChoice {

    /** One that was found on this machine. */
    record Found(DiscoveredKeys keys) implements KeyChoice {}

    /** The one that is typed in. */
    record Typed() implements KeyChoice {}
}
