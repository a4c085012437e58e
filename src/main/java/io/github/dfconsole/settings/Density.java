package io.github.dfconsole.settings;

/** How close together the rows of tables are. */
public enum Density {
    /** Rows with room around them; so before the user chooses. */
    COMFORTABLE,
    /** More rows at a time. */
    COMPACT
}
