package io.github.dfconsole.service.keytab;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Reads one entry. No text is made before the whole entry has been found to be consistent, nor from
 * bytes that are not UTF-8: in a damaged file, a key could be where a name is expected.
 */
final class EntryReader {

    private final ByteBuffer record;
    private final EntryFormat format;

    /**
     * Reads from a record.
     *
     * @param record all bytes of the record and no others
     */
    EntryReader(ByteBuffer record, EntryFormat format) {
        this.record = record;
        this.format = format;
    }

    /**
     * Reads the entry.
     *
     * @throws BufferUnderflowException if a length leads out of the record
     * @throws CharacterCodingException if a name is not UTF-8
     */
    KeytabEntry read() throws CharacterCodingException {
        int components = unsignedShort() - (format.isOld() ? 1 : 0);
        if (components < 0) {
            throw new BufferUnderflowException();
        }
        int nameAt = record.position();
        for (int i = 0; i <= components; i++) {
            skip(unsignedShort());
        }
        if (!format.isOld()) {
            skip(Integer.BYTES);
        }
        Instant time = Instant.ofEpochSecond(Integer.toUnsignedLong(record.getInt()));
        int shortKvno = Byte.toUnsignedInt(record.get());
        KeyType keyType = new KeyType(record.getShort());
        skip(unsignedShort());
        long kvno = longKvno(shortKvno);
        record.position(nameAt);
        return new KeytabEntry(principal(components), kvno, keyType, time);
    }

    /** The number in 32 bits comes after the key; old programs leave it out, or write a zero. */
    private long longKvno(int shortKvno) {
        int kvno = record.remaining() < Integer.BYTES ? 0 : record.getInt();
        return kvno == 0 ? shortKvno : Integer.toUnsignedLong(kvno);
    }

    private String principal(int components) throws CharacterCodingException {
        String realm = text();
        StringBuilder principal = new StringBuilder();
        for (int i = 0; i < components; i++) {
            principal.append(i == 0 ? "" : "/");
            append(principal, text());
        }
        principal.append('@');
        append(principal, realm);
        return principal.toString();
    }

    /** The characters that separate the parts of a name have a backslash within them. */
    private static void append(StringBuilder principal, String part) {
        for (int i = 0; i < part.length(); i++) {
            char letter = part.charAt(i);
            switch (letter) {
                case '/', '@', '\\' -> principal.append('\\').append(letter);
                case '\n' -> principal.append("\\n");
                case '\t' -> principal.append("\\t");
                case '\b' -> principal.append("\\b");
                case '\0' -> principal.append("\\0");
                default -> principal.append(letter);
            }
        }
    }

    private String text() throws CharacterCodingException {
        int length = unsignedShort();
        ByteBuffer bytes = record.slice(record.position(), length);
        skip(length);
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private int unsignedShort() {
        return Short.toUnsignedInt(record.getShort());
    }

    private void skip(int bytes) {
        if (bytes > record.remaining()) {
            throw new BufferUnderflowException();
        }
        record.position(record.position() + bytes);
    }
}
