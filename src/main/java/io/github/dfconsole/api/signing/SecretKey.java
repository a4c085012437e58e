package io.github.dfconsole.api.signing;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The secret half of an API key pair. It never prints itself: {@link #toString()} shows a mask, and
 * the bytes can be read only inside this package, by the signature.
 */
public final class SecretKey {

    private static final String MASK = "SecretKey[masked]";

    private final byte[] utf8;

    private SecretKey(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * Wraps a secret key as the user typed or stored it.
     *
     * @throws IllegalArgumentException if it cannot be one; the message does not repeat it
     */
    public static SecretKey of(String secret) {
        if (!KeyText.isWellFormed(secret)) {
            throw new IllegalArgumentException("The secret key is empty or malformed");
        }
        return new SecretKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretKey key && MessageDigest.isEqual(utf8, key.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
