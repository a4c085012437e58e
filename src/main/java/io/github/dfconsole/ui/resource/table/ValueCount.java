package io.github.dfconsole.ui.resource.table;

/**
 * A value that occurs in a column, by which rows can be filtered.
 *
 * @param text the value
 * @param count how many rows have it
 */
public record ValueCount(String text, int count) {}
