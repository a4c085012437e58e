/** The guided creation of a notebook. */
@NullMarked
package io.github.dfconsole.ui.notebooks.wizard;

import org.jspecify.annotations.NullMarked;
