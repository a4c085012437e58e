package io.github.dfconsole.service.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as comma-separated values, as RFC 4180 describes them. It blocks. */
public final class CsvOutput {

    private final CsvWriter csv;

    /**
     * Creates an output.
     *
     * @param out receives the rows; it is not closed
     */
    public CsvOutput(Writer out) {
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(new CautiousQuotes())
                        .build(out);
    }

    /**
     * Writes one row. Characters that mislead the reader are escaped, formulas made harmless.
     *
     * @param values the value of each column
     * @throws IOException if it cannot be written
     */
    public void write(List<String> values) throws IOException {
        try {
            csv.writeRecord(values.stream().map(CellText::ofCsv).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes what is still buffered.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        csv.flush();
    }

    /**
     * Quotes more than RFC 4180 asks for. Some programs take a leading '#' for a comment, trim
     * blanks, or skip a line that is empty because its only value is.
     */
    private static final class CautiousQuotes implements QuoteStrategy {

        @Override
        public boolean quoteEmpty(int line, int column) {
            return column == 0;
        }

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.charAt(0) <= '#' || value.charAt(value.length() - 1) <= ' ';
        }
    }
}
