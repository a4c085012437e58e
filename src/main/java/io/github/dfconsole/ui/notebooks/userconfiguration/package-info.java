/** User configurations: a field for each, in the wizard and for a notebook that exists. */
@NullMarked
package io.github.dfconsole.ui.notebooks.userconfiguration;

import org.jspecify.annotations.NullMarked;
