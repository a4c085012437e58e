package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.profile.Profile;

/** The key pair to connect with. */
public sealed interface KeyChoice {

    /** A pair that was found on this computer. */
    record Found(DiscoveredKeys keys) implements KeyChoice {}

    /** A pair that a profile refers to, and that is looked for when it is needed. */
    record OfProfile(Profile profile) implements KeyChoice {}

    /** The pair that the user types. */
    enum Typed implements KeyChoice {
        /** There is one such pair. */
        PAIR
    }
}
