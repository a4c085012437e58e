/** Small controls that several screens use. */
@NullMarked
package io.github.dfconsole.ui.control;

import org.jspecify.annotations.NullMarked;
