package io.github.dfconsole.service.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are written to a stream. */
final class CountedOutput extends FilterOutputStream {

    private final AtomicLong written;

    /** Adds to a number, which is that of the bytes. */
    CountedOutput(OutputStream out, AtomicLong written) {
        super(out);
        this.written = written;
    }

    @Override
    public void write(int one) throws IOException {
        written.incrementAndGet();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        written.addAndGet(length);
        out.write(bytes, start, length);
    }
}
