/** What becomes of a new notebook: sent, looked up, and followed until it runs. */
@NullMarked
package io.github.dfconsole.ui.notebooks.creation;

import org.jspecify.annotations.NullMarked;
