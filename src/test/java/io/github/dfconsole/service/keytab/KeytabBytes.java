package io.github.dfconsole.service.keytab;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes keytab files as the documentation of the format says, also unusual ones. */
public final class KeytabBytes {

    static final String REALM = "KR.DF.NAVERNCP.COM";
    static final int AES_256 = 18;
    static final int TIME = 1_790_000_000;

    /** What every key is made of, so that a test can look for it. */
    static final byte KEY = (byte) 'K';

    private static final int LARGEST_ENTRY = 4096;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteOrder order;
    private final boolean isOld;

    private KeytabBytes(int version, ByteOrder order) {
        this.order = order;
        this.isOld = version == 1;
        file.write(5);
        file.write(version);
    }

    /** A file as it is written today, without keys yet. */
    public static KeytabBytes current() {
        return new KeytabBytes(2, ByteOrder.BIG_ENDIAN);
    }

    static KeytabBytes old(ByteOrder order) {
        return new KeytabBytes(1, order);
    }

    /** Adds a key of a principal. */
    public KeytabBytes key(String name, int kvno) {
        return record(entry(name, AES_256, TIME, kvno & 0xFF, kvno));
    }

    /** An entry of a program that does not know the long version number. */
    KeytabBytes shortKey(String name, int kvno) {
        byte[] whole = entry(name, AES_256, TIME, kvno, 0);
        return record(Arrays.copyOf(whole, whole.length - Integer.BYTES));
    }

    KeytabBytes key(String name, int type, int time, int shortKvno, int kvno) {
        return record(entry(name, type, time, shortKvno, kvno));
    }

    KeytabBytes record(byte[] content) {
        return number(content.length).raw(content);
    }

    /** Adds a place that a key was removed from. */
    public KeytabBytes hole(int size) {
        return number(-size).raw(new byte[size]);
    }

    KeytabBytes number(int number) {
        return raw(ByteBuffer.allocate(Integer.BYTES).order(order).putInt(number).array());
    }

    KeytabBytes raw(byte... bytes) {
        file.writeBytes(bytes);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        return file.toByteArray();
    }

    /** An entry whose name has parts that are separated by slashes. */
    byte[] entry(String name, int type, int time, int shortKvno, int kvno) {
        ByteBuffer entry = ByteBuffer.allocate(LARGEST_ENTRY).order(order);
        String[] parts = name.split("/", -1);
        entry.putShort((short) (parts.length + (isOld ? 1 : 0)));
        text(entry, REALM);
        for (String part : parts) {
            text(entry, part);
        }
        if (!isOld) {
            entry.putInt(1);
        }
        entry.putInt(time).put((byte) shortKvno).putShort((short) type);
        byte[] key = new byte[32];
        Arrays.fill(key, KEY);
        entry.putShort((short) key.length).put(key).putInt(kvno);
        return Arrays.copyOf(entry.array(), entry.position());
    }

    private static void text(ByteBuffer entry, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        entry.putShort((short) bytes.length).put(bytes);
    }
}
