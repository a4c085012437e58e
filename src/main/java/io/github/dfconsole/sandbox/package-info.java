/** Data Forest on loopback: a real HTTP server that checks signatures and keeps state. */
@NullMarked
package io.github.dfconsole.sandbox;

import org.jspecify.annotations.NullMarked;
