package io.github.dfconsole.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** A keytab in MIT's file format, version 5.2, with one entry whose key opens nothing. */
final class SampleKeytab {

    private static final int VERSION = 0x0502;
    private static final int PRINCIPAL_NAME = 1;
    private static final int AES256 = 18;
    private static final int KEY_LENGTH = 32;

    private SampleKeytab() {}

    static byte[] of(String principal, int generation) {
        int at = principal.indexOf('@');
        try {
            ByteArrayOutputStream entry = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(entry);
            out.writeShort(1);
            text(out, principal.substring(at + 1));
            text(out, principal.substring(0, at));
            out.writeInt(PRINCIPAL_NAME);
            out.writeInt(0);
            out.writeByte(generation);
            out.writeShort(AES256);
            byte[] key = new byte[KEY_LENGTH];
            RandomGenerator random = World.random(principal.hashCode() + (long) generation);
            random.nextBytes(key);
            out.writeShort(key.length);
            out.write(key);

            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream whole = new DataOutputStream(file);
            whole.writeShort(VERSION);
            whole.writeInt(entry.size());
            entry.writeTo(whole);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
