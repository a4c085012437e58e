/** Notebooks: the table, the detail pane, and deleting one. */
@NullMarked
package io.github.dfconsole.ui.notebooks;

import org.jspecify.annotations.NullMarked;
