/** The access control group of a notebook: who may reach which port. */
@NullMarked
package io.github.dfconsole.ui.notebooks.acg;

import org.jspecify.annotations.NullMarked;
