package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.connection.profile.ProfileKeys;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a connection that is saved.
 *
 * @param reference where they are from then on
 * @param accessKeyEnding the end of the access key, by which it is recognised; empty if it is not
 *     known
 * @param secretKey what the keychain is to keep; empty for nothing
 */
record EnteredKeys(ProfileKeys reference, String accessKeyEnding, String secretKey) {

    private static final int ENDING = 4;

    /**
     * Takes over what is chosen or typed; null, with the faults marked, if it is not valid. Fields
     * that are empty are typed at the next start.
     */
    static @Nullable EnteredKeys of(KeysViewModel keys, boolean toKeychain) {
        return switch (keys.choice().get()) {
            case KeyChoice.OfProfile kept -> new EnteredKeys(kept.profile().keys(), "", "");
            case KeyChoice.Found found ->
                    new EnteredKeys(
                            found.keys().origin().reference(), found.keys().accessKeyEnding(), "");
            case KeyChoice.Typed _ -> typed(keys, toKeychain);
        };
    }

    private static @Nullable EnteredKeys typed(KeysViewModel keys, boolean toKeychain) {
        String access = KeyText.visible(keys.accessKey().get());
        String secret = KeyText.visible(keys.secretKey().get());
        if (access.isEmpty() && secret.isEmpty()) {
            return new EnteredKeys(ProfileKeys.SESSION_ONLY, "", "");
        }
        if (!keys.check()) {
            return null;
        }
        String ending = access.length() <= ENDING ? "" : access.substring(access.length() - ENDING);
        return toKeychain
                ? new EnteredKeys(ProfileKeys.inKeychain(access), ending, secret)
                : new EnteredKeys(ProfileKeys.SESSION_ONLY, ending, "");
    }

    @Override
    public String toString() {
        return "EnteredKeys[" + reference + "]";
    }
}
