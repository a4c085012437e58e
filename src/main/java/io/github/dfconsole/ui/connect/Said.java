package io.github.dfconsole.ui.connect;

import java.util.List;

/**
 * What was done with saved connections.
 *
 * @param textKey message key of the sentence
 * @param values its values
 */
record Said(String textKey, List<Object> values) {}
