package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A value that must not be seen by accident: a password, or a setting the service calls masked. It
 * never prints itself, and JSON writers other than the client's own refuse it.
 */
public final class Secret {

    /** No value at all. */
    public static final Secret NONE = new Secret("");

    private static final String MASK = "Secret[masked]";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Hides a value. */
    public static Secret of(String value) {
        return value.isEmpty() ? NONE : new Secret(value);
    }

    /** The value itself. The caller must keep it out of logs, files and messages. */
    public String reveal() {
        return value;
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(utf8(), secret.utf8());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8());
    }

    private byte[] utf8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return value.isEmpty() ? "Secret[none]" : MASK;
    }
}
