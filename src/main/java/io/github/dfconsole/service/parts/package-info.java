/** What the program is made of, and under which licences. */
@NullMarked
package io.github.dfconsole.service.parts;

import org.jspecify.annotations.NullMarked;
