/**
 * Changes that are sent once, looked up when their outcome is unknown, and followed to their end.
 */
@NullMarked
package io.github.dfconsole.service.change;

import org.jspecify.annotations.NullMarked;
