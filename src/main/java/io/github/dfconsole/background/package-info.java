/** Work off the UI thread, and the only road back to it. */
@NullMarked
package io.github.dfconsole.background;

import org.jspecify.annotations.NullMarked;
