/** What is special about creating a notebook, and the words for its states. */
@NullMarked
package io.github.dfconsole.ui.notebooks.creation;

import org.jspecify.annotations.NullMarked;
