/** Saving a text as a file where the user wants it. */
@NullMarked
package io.github.dfconsole.ui.resource.save;

import org.jspecify.annotations.NullMarked;
