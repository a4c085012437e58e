package io.github.dfconsole.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A keytab as a Kerberos server exports it: version 0x0502 of the file format that MIT Kerberos
 * documents, with a key of each usual type. The same account and generation have the same keys.
 */
final class SampleKeytab {

    private static final int VERSION = 0x0502;

    /** NT-PRINCIPAL of RFC 4120: the name of a user. */
    private static final int USER_NAME = 1;

    private static final long MILLIS = 1000;

    private SampleKeytab() {}

    /** The types that MIT Kerberos gives a new account, in its order. */
    private enum KeyType {
        AES256_CTS_HMAC_SHA1_96(18, 32),
        AES128_CTS_HMAC_SHA1_96(17, 16);

        final int number;
        final int length;

        KeyType(int number, int length) {
            this.number = number;
            this.length = length;
        }
    }

    static byte[] of(String principal, StoredKeytab keytab) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.writeShort(VERSION);
            for (KeyType type : KeyType.values()) {
                byte[] entry = entry(principal, keytab, type);
                out.writeInt(entry.length);
                out.write(entry);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] entry(String principal, StoredKeytab keytab, KeyType type)
            throws IOException {
        int at = principal.indexOf('@');
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entry);
        out.writeShort(1);
        data(out, principal.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        data(out, principal.substring(0, at).getBytes(StandardCharsets.UTF_8));
        out.writeInt(USER_NAME);
        out.writeInt((int) (keytab.madeAt() / MILLIS));
        // Only the low byte; the whole number comes last.
        out.writeByte(keytab.generation());
        out.writeShort(type.number);
        data(out, key(principal, keytab.generation(), type));
        out.writeInt(keytab.generation());
        return entry.toByteArray();
    }

    private static byte[] key(String principal, int generation, KeyType type) {
        try {
            String seed = "sandbox %s %d %s".formatted(principal, generation, type);
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(seed.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(bytes, type.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void data(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
