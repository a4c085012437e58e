/** Configurations of AI workspaces and runs: the form for one, and the card that shows one. */
@NullMarked
package io.github.dfconsole.ui.aiconfiguration;

import org.jspecify.annotations.NullMarked;
