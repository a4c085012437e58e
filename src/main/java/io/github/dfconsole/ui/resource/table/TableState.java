package io.github.dfconsole.ui.resource.table;

/** What a table shows (T1). */
public enum TableState {
    /** Nothing yet: rows are loaded for the first time. */
    LOADING,
    /** Rows. */
    ROWS,
    /** A text that says that there are no rows. */
    EMPTY,
    /** A text that says that no row matches the filter. */
    NO_MATCH,
    /** The failure of the last load, because there are no rows from an earlier one. */
    FAILED,
    /** A text that says that the user has cancelled the load, because there are no rows yet. */
    CANCELLED
}
