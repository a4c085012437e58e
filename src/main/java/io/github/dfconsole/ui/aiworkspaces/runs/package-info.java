/** The AI apps that were run from AI workspaces, in their table and in their detail. */
@NullMarked
package io.github.dfconsole.ui.aiworkspaces.runs;

import org.jspecify.annotations.NullMarked;
