/** Checking values against expressions that the service sends. */
@NullMarked
package io.github.dfconsole.service.pattern;

import org.jspecify.annotations.NullMarked;
