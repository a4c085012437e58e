package io.github.dfconsole.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A keytab in MIT's file format, version 5.2, with one entry whose key is random. */
final class SampleKeytab {

    private static final int VERSION = 0x0502;
    private static final int PRINCIPAL_NAME = 1;
    private static final int AES256 = 18;
    private static final int KEY_LENGTH = 32;

    private SampleKeytab() {}

    static byte[] of(String principal, int generation) {
        try {
            byte[] entry = entry(principal, generation);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.writeShort(VERSION);
            out.writeInt(entry.length);
            out.write(entry);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] entry(String principal, int generation) throws IOException {
        int at = principal.indexOf('@');
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
        World.random(principal.hashCode() + (long) generation).nextBytes(key);
        out.writeShort(key.length);
        out.write(key);
        return entry.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
