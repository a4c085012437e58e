/** The first page: where to connect, and with which keys. */
@NullMarked
package io.github.dfconsole.ui.connect;

import org.jspecify.annotations.NullMarked;
