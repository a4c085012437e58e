package io.github.dfconsole.service.keytab;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** Goes through the records of a keytab: entries, and holes where entries were removed. */
final class KeytabEntries {

    private static final int HEADER = 2;

    private final EntryFormat format;
    private final ByteBuffer content;
    private final List<KeytabEntry> entries = new ArrayList<>();

    KeytabEntries(byte[] content, int size, EntryFormat format) {
        this.format = format;
        this.content = ByteBuffer.wrap(content, 0, size).order(format.order());
        this.content.position(HEADER);
    }

    List<KeytabEntry> read() throws KeytabException {
        while (content.hasRemaining()) {
            int start = content.position();
            if (content.remaining() < Integer.BYTES) {
                throw truncated();
            }
            int length = content.getInt();
            if (length == 0) {
                // The end, as documented. What follows has no meaning.
                return entries;
            }
            // The absolute value of the least int is no int.
            long size = Math.abs((long) length);
            if (size > content.remaining()) {
                throw truncated();
            }
            if (length > 0) {
                entries.add(entry(start, length));
            }
            content.position(start + Integer.BYTES + (int) size);
        }
        return entries;
    }

    /** The record is complete, so one that does not fit is damaged and not truncated. */
    private KeytabEntry entry(int start, int length) throws KeytabException {
        ByteBuffer record = content.slice(content.position(), length).order(format.order());
        try {
            return new EntryReader(record, format).read();
        } catch (BufferUnderflowException | CharacterCodingException e) {
            throw new KeytabException(new KeytabFailure.Damaged(start, List.copyOf(entries)));
        }
    }

    private KeytabException truncated() {
        return new KeytabException(
                new KeytabFailure.Truncated(content.limit(), List.copyOf(entries)));
    }
}
