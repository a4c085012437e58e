/** Creating an AI workspace with a wizard. */
@NullMarked
package io.github.dfconsole.ui.aiworkspaces.wizard;

import org.jspecify.annotations.NullMarked;
