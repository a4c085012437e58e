package io.github.dfconsole.files;

import com.fasterxml.jackson.core.JsonProcessingException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A record as a JSON file that people keep, read and pass on. */
public final class RecordFile {

    private RecordFile() {}

    /** A file that holds something else than the record. */
    public static final class OtherContentException extends IOException {

        private static final long serialVersionUID = 1L;

        /** It cannot be understood; what is in it is not repeated. */
        public OtherContentException(Path file) {
            super(file + " holds something else");
        }
    }

    /** The text of the file, indented. */
    public static String text(Object content) {
        return new String(RecordJson.write(content), StandardCharsets.UTF_8) + "\n";
    }

    /**
     * Reads a record. It blocks.
     *
     * @param maxBytes how large the file may be
     * @throws OtherContentException if the file holds something else
     * @throws WholeFile.TooLargeException if it is larger
     * @throws IOException if it cannot be read
     */
    public static <T> T read(Path file, int maxBytes, Class<T> type) throws IOException {
        byte[] content = WholeFile.read(file, maxBytes);
        try {
            T read = RecordJson.reader(type).readValue(content);
            if (read == null) {
                throw new OtherContentException(file);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new OtherContentException(file);
        }
    }
}
