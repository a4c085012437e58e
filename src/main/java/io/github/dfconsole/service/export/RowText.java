package io.github.dfconsole.service.export;

import io.github.dfconsole.api.transport.RecordJson;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text for the clipboard. It may take a while for very many rows. */
public final class RowText {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private RowText() {}

    /** Tab-separated values, a line each; a tab or line break in a value becomes a space. */
    public static <T> String tabSeparated(List<T> rows, List<Function<T, String>> columns) {
        return rows.stream()
                .map(
                        row ->
                                columns.stream()
                                        .map(column -> column.apply(row))
                                        .map(text -> BREAKS.matcher(text).replaceAll(" "))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** One record as JSON, or several as a JSON list; secrets are masked. */
    public static String json(List<?> rows) {
        return rows.size() == 1 ? RecordJson.pretty(rows.getFirst()) : RecordJson.pretty(rows);
    }
}
