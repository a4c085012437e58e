package io.github.dfconsole.service.export;

import io.github.dfconsole.api.transport.RecordJson;
import io.github.dfconsole.text.Printable;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text for the clipboard. It may take a while for very many rows. */
public final class RowText {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    /** Format and control characters but line breaks; the joiners belong to emoji and scripts. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n\\r\\u200C\\u200D]]");

    private RowText() {}

    /** Tab-separated values, a line each; a tab or line break in a value becomes a space. */
    public static <T> String tabSeparated(List<T> rows, List<Function<T, String>> columns) {
        return rows.stream()
                .map(
                        row ->
                                columns.stream()
                                        .map(column -> column.apply(row))
                                        .map(text -> BREAKS.matcher(text).replaceAll(" "))
                                        .map(Printable::escape)
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
        return MISLEADING
                .matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    private static String escaped(String character) {
        return character.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
    }
}
