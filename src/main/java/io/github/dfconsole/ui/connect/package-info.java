/** The first page: the address to connect to and the keys to use. */
@NullMarked
package io.github.dfconsole.ui.connect;

import org.jspecify.annotations.NullMarked;
