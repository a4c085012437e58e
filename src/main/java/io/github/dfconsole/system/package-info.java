/** The operating system that the program runs on. */
@NullMarked
package io.github.dfconsole.system;

import org.jspecify.annotations.NullMarked;
