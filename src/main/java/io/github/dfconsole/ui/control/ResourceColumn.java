package io.github.dfconsole.ui.control;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A column of a table of resources.
 *
 * @param id names the column in settings and style sheets
 * @param titleKey message key of its heading
 * @param width preferred width in pixels
 * @param text what the cell shows, and what a filter looks at
 * @param value what the column sorts by; text is sorted by the collation of the language
 * @param <T> the type of a row
 */
public record ResourceColumn<T>(
        String id,
        String titleKey,
        double width,
        Function<T, String> text,
        Function<T, ? extends @Nullable Comparable<?>> value) {

    /** A column of text that sorts as it reads. */
    public static <T> ResourceColumn<T> text(
            String id, String titleKey, double width, Function<T, String> text) {
        return new ResourceColumn<>(id, titleKey, width, text, text);
    }
}
