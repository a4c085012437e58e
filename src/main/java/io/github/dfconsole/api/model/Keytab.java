package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A Kerberos keytab. Everyone who holds it can log in as the account. It never becomes text, does
 * not print itself, and can be wiped from memory once it has been written where it belongs.
 */
public final class Keytab implements AutoCloseable {

    private final byte[] content;

    /** Takes the content over; the caller must not use the array any more. */
    public Keytab(byte[] content) {
        this.content = content;
    }

    /** The content of the keytab file; the same array each time, all zeros once it is wiped. */
    public byte[] bytes() {
        return content;
    }

    /** Overwrites the content with zeros. */
    @Override
    public void close() {
        Arrays.fill(content, (byte) 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keytab keytab && Arrays.equals(content, keytab.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Keytab[" + content.length + " bytes, masked]";
    }
}
