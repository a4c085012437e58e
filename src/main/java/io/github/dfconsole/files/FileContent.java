package io.github.dfconsole.files;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a file. */
@FunctionalInterface
public interface FileContent {

    /**
     * Writes the whole content. If it throws, the file stays unchanged.
     *
     * @param out receives the content; it is buffered, and may be closed
     * @throws IOException if the content cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
}
