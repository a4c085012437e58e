package io.github.dfconsole.service.export;

import io.github.dfconsole.api.transport.RecordJson;
import io.github.dfconsole.files.WholeFile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Writes the rows of a table to a file: whole, or not at all. It blocks; interrupting the thread
 * cancels, and leaves nothing behind.
 *
 * @param rows the rows, in the order in which they are written
 * @param columns the columns of a CSV file; JSON has all fields
 * @param format CSV or JSON
 * @param byteOrderMark whether a CSV file begins with a byte order mark, which Excel wants
 * @param target the file; one that exists is replaced
 * @param <T> the type of a row
 */
public record Export<T>(
        List<T> rows, List<Column<T>> columns, Format format, boolean byteOrderMark, Path target) {

    private static final int ROWS_A_STEP = 1_000;

    /** What is written. */
    public enum Format {
        /** RFC 4180, UTF-8. */
        CSV,
        /** As the service answers a list. */
        JSON
    }

    /**
     * A column of a CSV file.
     *
     * @param title its heading
     * @param text what its cells hold
     * @param <T> the type of a row
     */
    public record Column<T>(String title, Function<T, String> text) {}

    /** Copies the lists. */
    public Export {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * Writes the file.
     *
     * @param progress hears how many rows have been written, now and then, on the calling thread
     * @throws ExportException if it cannot be written, or the thread was interrupted
     */
    public void write(IntConsumer progress) throws ExportException {
        AtomicLong written = new AtomicLong();
        try {
            WholeFile.write(target, out -> writeRows(new CountedOutput(out, written), progress));
        } catch (IOException e) {
            throw ExportException.of(target, e, written.get());
        }
    }

    private void writeRows(OutputStream out, IntConsumer progress) throws IOException {
        if (format == Format.CSV) {
            writeCsv(out, progress);
        } else {
            writeJson(out, progress);
        }
    }

    private void writeCsv(OutputStream out, IntConsumer progress) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            text.write('\uFEFF');
        }
        CsvOutput csv = new CsvOutput(text);
        csv.write(columns.stream().map(Column::title).toList());
        for (int index = 0; index < rows.size(); index++) {
            T row = rows.get(index);
            csv.write(columns.stream().map(column -> column.text().apply(row)).toList());
            step(index + 1, progress);
        }
        csv.flush();
    }

    private void writeJson(OutputStream out, IntConsumer progress) throws IOException {
        try (RecordJson.Rows json = RecordJson.rows(new JsonWriter(out), rows.size())) {
            for (int index = 0; index < rows.size(); index++) {
                json.write(rows.get(index));
                step(index + 1, progress);
            }
        }
    }

    private static void step(int done, IntConsumer progress) throws InterruptedIOException {
        if (done % ROWS_A_STEP == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("Cancelled");
            }
            progress.accept(done);
        }
    }
}
