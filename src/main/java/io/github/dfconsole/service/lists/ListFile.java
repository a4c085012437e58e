package io.github.dfconsole.service.lists;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.transport.RecordJson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The content of the file of a list: one line that says what it is, and then the rows as a list
 * operation answers them, all of it packed with gzip. Secrets would be masked; rows have none.
 */
final class ListFile {

    /** How many rows a list may have to be kept. */
    static final int MOST_ROWS = 5_000;

    /** How large a list may be unpacked, in bytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final String FORMAT = "dataforest-console-list";
    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 256;

    private ListFile() {}

    /** A file that holds something else, or only a part of it. */
    static final class NotAListException extends IOException {

        private static final long serialVersionUID = 1L;

        NotAListException(String reason) {
            super(reason);
        }
    }

    /** A file that a later version of the console has written in another way. */
    static final class NewerException extends IOException {

        private static final long serialVersionUID = 1L;

        NewerException(String version) {
            super("version " + version);
        }
    }

    /** What the first line says. */
    private record Header(String listId, Instant readAt, int rows, int length) {}

    /** Packs a list; empty if it is larger than a list that is kept may be. */
    static Optional<byte[]> pack(String listId, KeptList<?> list) throws IOException {
        if (list.rows().size() > MOST_ROWS) {
            return Optional.empty();
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        String line =
                "%s %d %s %s %d\n"
                        .formatted(FORMAT, VERSION, listId, list.readAt(), list.rows().size());
        plain.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
        try (RecordJson.Rows rows = RecordJson.rows(plain, list.rows().size())) {
            for (Object row : list.rows()) {
                rows.write(row);
            }
        }
        return plain.size() > LARGEST ? Optional.empty() : Optional.of(packed(plain));
    }

    private static byte[] packed(ByteArrayOutputStream plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            plain.writeTo(out);
        }
        return packed.toByteArray();
    }

    /**
     * Unpacks a list, and never more than {@link #LARGEST} bytes of it.
     *
     * @throws NewerException if it is of a later version
     * @throws IOException if it is not the whole file of this very list
     */
    static <T> KeptList<T> unpack(byte[] packed, String listId, Class<T> row) throws IOException {
        byte[] plain;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            plain = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new NotAListException("too large");
            }
        }
        Header header = header(plain);
        if (!header.listId().equals(listId)) {
            throw new NotAListException("another list");
        }
        int from = header.length();
        Contents<T> read =
                RecordJson.read(new ByteArrayInputStream(plain, from, plain.length - from), row);
        List<T> rows = read.contents();
        boolean isWhole = rows.size() == header.rows() && read.entries().sent() == rows.size();
        if (!isWhole || rows.size() > MOST_ROWS) {
            throw new NotAListException("other rows");
        }
        return new KeptList<>(rows, header.readAt());
    }

    private static Header header(byte[] plain) throws IOException {
        int length = 0;
        while (length < plain.length && length < LONGEST_LINE && plain[length] != '\n') {
            length++;
        }
        String line = new String(plain, 0, length, StandardCharsets.US_ASCII);
        String[] parts = line.split(" ", -1);
        if (parts.length < 2 || !parts[0].equals(FORMAT)) {
            throw new NotAListException("another format");
        }
        if (!parts[1].equals(String.valueOf(VERSION))) {
            throw new NewerException(parts[1]);
        }
        try {
            return new Header(
                    parts[2], Instant.parse(parts[3]), Integer.parseInt(parts[4]), length);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotAListException("a damaged first line");
        }
    }
}
