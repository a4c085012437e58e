/** The rules of creating a notebook, without a window. */
@NullMarked
package io.github.dfconsole.service.notebooks;

import org.jspecify.annotations.NullMarked;
