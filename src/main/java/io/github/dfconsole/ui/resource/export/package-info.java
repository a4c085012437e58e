/** Exporting the rows of a table to a file. */
@NullMarked
package io.github.dfconsole.ui.resource.export;

import org.jspecify.annotations.NullMarked;
