package io.github.dfconsole.ui.resource.table;

/**
 * One of the columns a table is sorted by.
 *
 * @param column the column's id
 * @param descending whether the largest comes first
 */
public record SortKey(String column, boolean descending) {}
