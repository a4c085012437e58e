package io.github.dfconsole.service.keytab;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Reading a keytab of 1,000 keys, against the SHA-256 of the same bytes, which is part of it. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KeytabBench {

    private static final int KEYS = 1_000;
    private static final int LARGEST_ENTRY = 128;
    private static final int AES_256 = 18;
    private static final int KEY_LENGTH = 32;

    private byte[] file = {};

    /** A keytab as a Kerberos server exports it. */
    @Setup
    public void write() {
        ByteBuffer whole = ByteBuffer.allocate(KEYS * LARGEST_ENTRY).putShort((short) 0x0502);
        for (int number = 0; number < KEYS; number++) {
            ByteBuffer entry = ByteBuffer.allocate(LARGEST_ENTRY).putShort((short) 1);
            text(entry, "KR.DF.NAVERNCP.COM");
            text(entry, "account-%04d".formatted(number));
            entry.putInt(1).putInt(1_790_000_000).put((byte) 1).putShort((short) AES_256);
            entry.putShort((short) KEY_LENGTH).put(new byte[KEY_LENGTH]).putInt(1);
            whole.putInt(entry.flip().limit()).put(entry);
        }
        file = Arrays.copyOf(whole.array(), whole.position());
    }

    private static void text(ByteBuffer entry, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        entry.putShort((short) bytes.length).put(bytes);
    }

    /** What the console does with a file. */
    @Benchmark
    public KeytabContents read() throws KeytabException {
        return KeytabReader.read(file);
    }

    /** The part of it that is Java's own. */
    @Benchmark
    public byte[] fingerprint() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(file);
    }
}
