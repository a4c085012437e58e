/** Remembers which groups of operations did not answer over a connection. */
@NullMarked
package io.github.dfconsole.service.offers;

import org.jspecify.annotations.NullMarked;
