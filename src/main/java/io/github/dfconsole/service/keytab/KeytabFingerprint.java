package io.github.dfconsole.service.keytab;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one keytab of a principal from another, and is no secret.
 *
 * @param principal the principal
 * @param kvno the version number of its newest key
 * @param time when that key was written to the keytab
 * @param sha256 the SHA-256 of the whole file, in hexadecimal digits
 */
public record KeytabFingerprint(String principal, long kvno, Instant time, String sha256) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,10}) (\\d{1,10}) ([0-9a-f]{64}) (.+)", Pattern.DOTALL);

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

    /** The fingerprint for the newest of all keys in a keytab; empty if it has none. */
    public static Optional<KeytabFingerprint> ofNewest(KeytabContents contents) {
        return contents.principals().stream()
                .flatMap(each -> of(contents, each).stream())
                .max(
                        Comparator.comparingLong(KeytabFingerprint::kvno)
                                .thenComparing(KeytabFingerprint::time));
    }

    /** The fingerprint in one line, see {@link #read}. */
    public String written() {
        return kvno + " " + time.getEpochSecond() + " " + sha256 + " " + principal;
    }

    /** Reads what {@link #written} gave; empty if it is anything else. */
    public static Optional<KeytabFingerprint> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new KeytabFingerprint(
                                parts.group(4),
                                Long.parseLong(parts.group(1)),
                                Instant.ofEpochSecond(Long.parseLong(parts.group(2))),
                                parts.group(3)))
                : Optional.empty();
    }
}
