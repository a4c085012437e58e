package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.connection.profile.ProfileKeys;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a connection that is saved.
 *
 * @param reference where they are from then on
 * @param areKnown whether there are keys at all: those of a profile are looked for later
 * @param secretKey what the keychain is to keep; empty for nothing
 */
record EnteredKeys(ProfileKeys reference, boolean areKnown, String secretKey) {

    /**
     * Takes over what is chosen or typed; null, with the faults marked, if it is not valid. Fields
     * that are empty are typed at the next start.
     */
    static @Nullable EnteredKeys of(KeysViewModel keys, boolean toKeychain) {
        return switch (keys.choice().get()) {
            case KeyChoice.OfProfile kept -> new EnteredKeys(kept.profile().keys(), false, "");
            case KeyChoice.Found found ->
                    new EnteredKeys(found.keys().origin().reference(), true, "");
            case KeyChoice.Typed _ -> typed(keys, toKeychain);
        };
    }

    private static @Nullable EnteredKeys typed(KeysViewModel keys, boolean toKeychain) {
        String access = KeyText.visible(keys.accessKey().get());
        String secret = KeyText.visible(keys.secretKey().get());
        if (access.isEmpty() && secret.isEmpty()) {
            return new EnteredKeys(ProfileKeys.SESSION_ONLY, false, "");
        }
        if (!keys.check()) {
            return null;
        }
        return toKeychain
                ? new EnteredKeys(ProfileKeys.inKeychain(access), true, secret)
                : new EnteredKeys(ProfileKeys.SESSION_ONLY, true, "");
    }

    @Override
    public String toString() {
        return "EnteredKeys[" + reference + "]";
    }
}
