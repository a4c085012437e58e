/** Connections: address, keys, and the places where keys are found. */
@NullMarked
package io.github.dfconsole.connection;

import org.jspecify.annotations.NullMarked;
