/** What changes AI workspaces that exist: a new configuration, and deleting them. */
@NullMarked
package io.github.dfconsole.ui.aiworkspaces.change;

import org.jspecify.annotations.NullMarked;
