package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.signing.PastedText;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the rows that contain words, in any case and normalisation (T10). */
final class RowFilter {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private RowFilter() {}

    /** The rows that contain each word of a text in one of the columns; all if it is blank. */
    static <T> List<T> containing(String text, List<T> rows, List<ResourceColumn<T>> columns) {
        if (text.isBlank()) {
            return rows;
        }
        String visible = PastedText.visible(PastedText.trimmed(text));
        List<String> words = SPACES.splitAsStream(folded(visible)).toList();
        return rows.stream().filter(row -> containsAll(row, words, columns)).toList();
    }

    /** Each word may be in another column. */
    private static <T> boolean containsAll(
            T row, List<String> words, List<ResourceColumn<T>> columns) {
        for (String word : words) {
            if (!contains(row, word, columns)) {
                return false;
            }
        }
        return true;
    }

    private static <T> boolean contains(T row, String word, List<ResourceColumn<T>> columns) {
        for (ResourceColumn<T> column : columns) {
            if (folded(column.text().apply(row)).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
