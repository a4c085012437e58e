package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;

/** A connection was changed, perhaps by another console, while this one showed it as it was. */
final class ProfileChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Profile current;

    ProfileChangedException(Profile current) {
        super("The connection was changed meanwhile");
        this.current = current;
    }

    /** The connection as it is saved now. */
    Profile current() {
        return current;
    }
}
