/** Failures explained to the user: texts, banners, panes and details. */
@NullMarked
package io.github.dfconsole.ui.failure;

import org.jspecify.annotations.NullMarked;
