/** Where the console connects to, and with whose keys. */
@NullMarked
package io.github.dfconsole.connection;

import org.jspecify.annotations.NullMarked;
