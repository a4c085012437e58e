package io.github.dfconsole.service.keytab;

import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads keytab files in the format that MIT Kerberos documents under "Keytab file format": version
 * 0x0502, and version 0x0501 in either byte order. Keys are skipped and never copied. Nothing
 * blocks.
 */
public final class KeytabReader {

    /** The largest keytab that is read: 1 MiB, which has room for some ten thousand keys. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MAGIC = 5;
    private static final int TICKET_CACHE = 0x0504;
    private static final int HEADER = 2;

    private KeytabReader() {}

    /**
     * Reads a whole keytab.
     *
     * @param content the bytes of the file; they are not changed
     * @throws KeytabException if they are no whole keytab, with a {@link KeytabFailure.OfContent}
     */
    public static KeytabContents read(byte[] content) throws KeytabException {
        return read(content, content.length);
    }

    static KeytabContents read(byte[] content, int size) throws KeytabException {
        if (size > LARGEST) {
            throw new KeytabException(new KeytabFailure.TooLarge(LARGEST));
        }
        return new KeytabContents(entries(content, size), size, sha256(content, size));
    }

    private static List<KeytabEntry> entries(byte[] content, int size) throws KeytabException {
        if (size == 0) {
            throw new KeytabException(new KeytabFailure.Empty());
        }
        if (content[0] != MAGIC) {
            KeytabFailure.Likeness likeness = ContentLikeness.of(content, size);
            throw new KeytabException(new KeytabFailure.NotAKeytab(likeness));
        }
        if (size < HEADER) {
            throw new KeytabException(new KeytabFailure.Truncated(size, List.of()));
        }
        int version = MAGIC << Byte.SIZE | Byte.toUnsignedInt(content[1]);
        return switch (version) {
            case 0x0501 -> nativeOrder(content, size);
            case 0x0502 ->
                    new KeytabEntries(content, size, new EntryFormat(ByteOrder.BIG_ENDIAN, false))
                            .read();
            case TICKET_CACHE ->
                    throw new KeytabException(
                            new KeytabFailure.NotAKeytab(KeytabFailure.Likeness.TICKET_CACHE));
            default -> throw new KeytabException(new KeytabFailure.UnsupportedVersion(version));
        };
    }

    /**
     * Version 0x0501 has the byte order of the machine that wrote it, and does not say which that
     * is: only one of the two makes sense.
     */
    private static List<KeytabEntry> nativeOrder(byte[] content, int size) throws KeytabException {
        try {
            return oldFormat(content, size, ByteOrder.LITTLE_ENDIAN);
        } catch (KeytabException little) {
            try {
                return oldFormat(content, size, ByteOrder.BIG_ENDIAN);
            } catch (KeytabException big) {
                throw wholeEntries(big) > wholeEntries(little) ? big : little;
            }
        }
    }

    private static List<KeytabEntry> oldFormat(byte[] content, int size, ByteOrder order)
            throws KeytabException {
        return new KeytabEntries(content, size, new EntryFormat(order, true)).read();
    }

    private static int wholeEntries(KeytabException broken) {
        return switch (broken.failure()) {
            case KeytabFailure.Truncated truncated -> truncated.before().size();
            case KeytabFailure.Damaged damaged -> damaged.before().size();
            default -> 0;
        };
    }

    private static String sha256(byte[] content, int size) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, size);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
