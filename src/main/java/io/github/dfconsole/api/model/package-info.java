/** The records on the wire, one for each documented type. */
@NullMarked
package io.github.dfconsole.api.model;

import org.jspecify.annotations.NullMarked;
