/** Widgets that more than one screen uses. */
@NullMarked
package io.github.dfconsole.ui.control;

import org.jspecify.annotations.NullMarked;
