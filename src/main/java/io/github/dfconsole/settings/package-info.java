/** What the user chose, as typed observable values. */
@NullMarked
package io.github.dfconsole.settings;

import org.jspecify.annotations.NullMarked;
