/** The About dialog: versions, folders, and the parts of the program. */
@NullMarked
package io.github.dfconsole.ui.about;

import org.jspecify.annotations.NullMarked;
