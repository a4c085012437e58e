package io.github.dfconsole.ui.resource.table;

import java.util.List;

/**
 * The rows that a table has when an answer comes.
 *
 * @param rows all of them, in the service's order
 * @param areRead whether they are of an earlier answer, and not only remembered: only those stay
 *     when they are absent from an incomplete answer
 * @param <T> the type of a row
 */
record RowsBefore<T>(List<T> rows, boolean areRead) {

    /** There are none, and nothing to compare with. */
    static <T> RowsBefore<T> none() {
        return new RowsBefore<>(List.of(), false);
    }

    /** Whether there is something to compare an answer with. */
    boolean areThere() {
        return areRead || !rows.isEmpty();
    }
}
