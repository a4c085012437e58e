/** Changing and deleting AI workspaces. */
@NullMarked
package io.github.dfconsole.service.aiworkspaces;

import org.jspecify.annotations.NullMarked;
