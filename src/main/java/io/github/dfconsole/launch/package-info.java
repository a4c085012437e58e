/** The start of the program: command line, composition of the objects, shutdown. */
@NullMarked
package io.github.dfconsole.launch;

import org.jspecify.annotations.NullMarked;
