package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A login key for SSH, as notebooks/getLoginKeyList shows it.
 *
 * @param loginKeyName the key's name
 * @param publicKey the public key
 * @param fingerprint its fingerprint
 * @param createdAt when it was created; null when missing
 */
public record LoginKey(
        String loginKeyName, String publicKey, String fingerprint, @Nullable Timestamp createdAt) {

    /** Replaces missing values with empty ones. */
    public LoginKey {
        loginKeyName = Absent.text(loginKeyName);
        publicKey = Absent.text(publicKey);
        fingerprint = Absent.text(fingerprint);
    }
}
