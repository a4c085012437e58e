/** Short messages about events in the background. */
@NullMarked
package io.github.dfconsole.ui.notice;

import org.jspecify.annotations.NullMarked;
