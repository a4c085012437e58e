package io.github.dfconsole.service.export;

import io.github.dfconsole.api.transport.RecordJson;
import io.github.dfconsole.text.Printable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as text for the clipboard. It may take a while for very many rows. */
public final class RowText {

    private RowText() {}

    /** Tab-separated values, a line each, for a spreadsheet. */
    public static <T> String tabSeparated(List<T> rows, List<Function<T, String>> columns) {
        return rows.stream()
                .map(
                        row ->
                                columns.stream()
                                        .map(column -> column.apply(row))
                                        .map(CellText::ofTabSeparated)
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * One record as JSON, or several as a JSON list; secrets are masked. Characters that cannot be
     * seen, or that turn the order of text, are written as JSON escapes.
     */
    public static String json(List<?> rows) {
        String json =
                rows.size() == 1 ? RecordJson.pretty(rows.getFirst()) : RecordJson.pretty(rows);
        return Printable.escapeJson(json);
    }
}
