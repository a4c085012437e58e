package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;

import org.jspecify.annotations.Nullable;

/** A connection was removed, perhaps by another console, while this one still showed it. */
final class ProfileGoneException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String id;

    ProfileGoneException(Profile profile) {
        super("The connection is not saved any more");
        this.id = profile.id();
    }

    /** Whether it was this one. */
    boolean isOf(@Nullable Profile profile) {
        return profile != null && profile.id().equals(id);
    }
}
