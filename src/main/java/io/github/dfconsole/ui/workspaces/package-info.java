/** AI workspaces: the table and the detail pane. */
@NullMarked
package io.github.dfconsole.ui.workspaces;

import org.jspecify.annotations.NullMarked;
