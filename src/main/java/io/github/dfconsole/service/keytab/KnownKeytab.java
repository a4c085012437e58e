package io.github.dfconsole.service.keytab;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * What is remembered of the keytab that was last downloaded for an account: never a key.
 *
 * @param connection what the console was connected to
 * @param account the id of the account
 * @param fingerprint which keytab it was
 * @param seenAt when it was downloaded
 * @param file where it was saved; null if it was only looked at
 */
public record KnownKeytab(
        String connection,
        String account,
        KeytabFingerprint fingerprint,
        Instant seenAt,
        @Nullable String file) {

    /** Refuses a file that lacks any of it. */
    public KnownKeytab {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(seenAt, "seenAt");
    }
}
