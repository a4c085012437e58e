/** Failures in words: banners, panes and the details behind them. */
@NullMarked
package io.github.dfconsole.ui.failure;

import org.jspecify.annotations.NullMarked;
