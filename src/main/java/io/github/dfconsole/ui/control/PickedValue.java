package io.github.dfconsole.ui.control;

/**
 * A value that occurs in a column, to pick rows by.
 *
 * @param text the value
 * @param count how many rows have it
 */
public record PickedValue(String text, int count) {}
