/** How a call travels: deadlines, retries, size limits, clock offset, and reading the answer. */
@NullMarked
package io.github.dfconsole.api.transport;

import org.jspecify.annotations.NullMarked;
