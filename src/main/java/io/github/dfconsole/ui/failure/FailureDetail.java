package io.github.dfconsole.ui.failure;

/**
 * One detail of a failure, for a report.
 *
 * @param name what it is, in the user's language
 * @param value never a key, a signature or a password
 */
public record FailureDetail(String name, String value) {}
