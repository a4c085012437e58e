package io.github.dfconsole.ui.failure;

/**
 * What caused a failure and what to do about it, in the user's language.
 *
 * @param cause one sentence
 * @param next one sentence; empty if there is nothing to do
 */
record Explanation(String cause, String next) {}
