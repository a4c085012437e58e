/** Saved connections: where they lead, where their keys come from, and how they are marked. */
@NullMarked
package io.github.dfconsole.connection.profile;

import org.jspecify.annotations.NullMarked;
