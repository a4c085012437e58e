/** Where the program starts: command line, wiring, shutdown. */
@NullMarked
package io.github.dfconsole.launch;

import org.jspecify.annotations.NullMarked;
