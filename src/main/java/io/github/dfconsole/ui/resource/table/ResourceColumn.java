package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a table of resources.
 *
 * @param id names the column in settings and style sheets
 * @param titleKey message key of its heading
 * @param width width in pixels, until the user changes it
 * @param text what the cell shows, and what a filter looks at
 * @param full the same without abbreviation, in tooltips
 * @param written what files and copies hold
 * @param value what the column sorts by; text is sorted by the collation of the language
 * @param picks the values by which a row is found when they are picked as a filter; usually its
 *     text
 * @param kind whether it is shown at first, and whether its values can be picked as a filter
 * @param facts what has to be read for each row before the column can show it; null if the list
 *     says it
 * @param <T> the type of a row
 */
public record ResourceColumn<T>(
        String id,
        String titleKey,
        double width,
        Function<T, String> text,
        Function<T, String> full,
        Function<T, String> written,
        Function<T, ? extends @Nullable Comparable<?>> value,
        Function<T, List<String>> picks,
        Kind kind,
        @Nullable RowFacts<T, ?> facts) {

    private static final double TIME_WIDTH = 132;

    /** How a column is used at first. */
    public enum Kind {
        /** It is shown. */
        USUAL,
        /** It has few different values, which can be picked as a filter. */
        PICKED_FROM,
        /** It is hidden until the user shows it. */
        HIDDEN
    }

    /** A column of text that sorts as it reads. */
    public static <T> ResourceColumn<T> text(
            String id, String titleKey, double width, Function<T, String> text) {
        return of(id, titleKey, width, text, text);
    }

    /** A column that sorts by something else than what it shows. */
    public static <T> ResourceColumn<T> of(
            String id,
            String titleKey,
            double width,
            Function<T, String> text,
            Function<T, ? extends @Nullable Comparable<?>> value) {
        Function<T, List<String>> picks = row -> List.of(text.apply(row));
        return new ResourceColumn<>(
                id, titleKey, width, text, text, text, value, picks, Kind.USUAL, null);
    }

    /**
     * A column of points in time: to the minute in the cell, exact in full, RFC 3339 in files,
     * empty where there is none. What cannot be read as a time is shown as it came, and sorted
     * last.
     */
    public static <T> ResourceColumn<T> time(
            String id,
            String titleKey,
            Function<T, @Nullable Timestamp> time,
            TimestampText shown) {
        return ResourceColumn.<T>of(
                        id,
                        titleKey,
                        TIME_WIDTH,
                        row -> shown.minutes(time.apply(row)),
                        row -> {
                            Timestamp at = time.apply(row);
                            return at == null ? null : at.position();
                        })
                .withFull(row -> shown.exact(time.apply(row)))
                .withWritten(row -> Objects.toString(time.apply(row), ""));
    }

    /** The same column with a longer form of its text. */
    public ResourceColumn<T> withFull(Function<T, String> longer) {
        return new ResourceColumn<>(
                id, titleKey, width, text, longer, longer, value, picks, kind, facts);
    }

    /** The same column with a longer form of its text in tooltips only. */
    public ResourceColumn<T> withTooltip(Function<T, String> longer) {
        return new ResourceColumn<>(
                id, titleKey, width, text, longer, written, value, picks, kind, facts);
    }

    /** The same column with another form of its text in files and copies. */
    public ResourceColumn<T> withWritten(Function<T, String> other) {
        return new ResourceColumn<>(
                id, titleKey, width, text, full, other, value, picks, kind, facts);
    }

    /** The same column, whose rows are found by several values each when they are picked. */
    public ResourceColumn<T> pickedBy(Function<T, List<String>> several) {
        return new ResourceColumn<>(
                id, titleKey, width, text, full, written, value, several, kind, facts);
    }

    /** The same column, used in another way. */
    public ResourceColumn<T> as(Kind other) {
        return new ResourceColumn<>(
                id, titleKey, width, text, full, written, value, picks, other, facts);
    }

    /** The same column, whose values are read for rows in sight. */
    public ResourceColumn<T> readAs(RowFacts<T, ?> read) {
        return new ResourceColumn<>(
                id, titleKey, width, text, full, written, value, picks, kind, read);
    }
}
