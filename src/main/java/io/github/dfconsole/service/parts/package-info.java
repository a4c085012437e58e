/** The parts of the program, and their licences. */
@NullMarked
package io.github.dfconsole.service.parts;

import org.jspecify.annotations.NullMarked;
