/** Texts for display: message bundles, dates, durations. */
@NullMarked
package io.github.dfconsole.text;

import org.jspecify.annotations.NullMarked;
