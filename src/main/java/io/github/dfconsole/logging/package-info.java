/** The log file, and what is logged about calls. */
@NullMarked
package io.github.dfconsole.logging;

import org.jspecify.annotations.NullMarked;
