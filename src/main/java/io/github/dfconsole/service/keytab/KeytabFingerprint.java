package io.github.dfconsole.service.keytab;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one keytab of a principal from another, and is no secret.
 *
 * @param principal the principal
 * @param kvno the version number of its newest key
 * @param time when that key was written to the keytab
 * @param sha256 the SHA-256 of the whole file, in hexadecimal digits
 */
public record KeytabFingerprint(String principal, long kvno, Instant time, String sha256) {

    /** Refuses a file that lacks any of it. */
    public KeytabFingerprint {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** The fingerprint of a keytab; empty if it has no key of the principal. */
    public static Optional<KeytabFingerprint> of(KeytabContents contents, String principal) {
        return contents.newest(principal)
                .map(
                        key ->
                                new KeytabFingerprint(
                                        principal, key.kvno(), key.time(), contents.sha256()));
    }
}
