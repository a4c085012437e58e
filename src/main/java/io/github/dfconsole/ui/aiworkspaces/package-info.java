/** AI workspaces: the table and the detail pane. */
@NullMarked
package io.github.dfconsole.ui.aiworkspaces;

import org.jspecify.annotations.NullMarked;
