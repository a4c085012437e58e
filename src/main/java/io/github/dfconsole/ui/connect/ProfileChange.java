package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;

import org.jspecify.annotations.Nullable;

/**
 * A saved connection as it is to be kept.
 *
 * @param profile what is to be kept
 * @param before what it was before; null if it is new
 * @param secretKey what the keychain is to keep; empty for nothing
 * @param password the same of the password for the proxy
 */
record ProfileChange(Profile profile, @Nullable Profile before, String secretKey, String password) {

    @Override
    public String toString() {
        return "ProfileChange[" + profile.id() + "]";
    }
}
