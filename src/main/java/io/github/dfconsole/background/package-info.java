/** Background work, and the delivery of its results on the UI thread. */
@NullMarked
package io.github.dfconsole.background;

import org.jspecify.annotations.NullMarked;
