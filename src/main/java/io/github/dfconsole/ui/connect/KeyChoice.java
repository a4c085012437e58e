package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;

/** The key pair to connect with. */
public sealed interface KeyChoice {

    /** A pair that was found on this computer. */
    record Found(DiscoveredKeys keys) implements KeyChoice {}

    /** The pair that the user types. */
    record Typed() implements KeyChoice {}
}
