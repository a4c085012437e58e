/** The log file. */
@NullMarked
package io.github.dfconsole.logging;

import org.jspecify.annotations.NullMarked;
