/** The server of a notebook in words. */
@NullMarked
package io.github.dfconsole.ui.notebooks.server;

import org.jspecify.annotations.NullMarked;
