/** The choices of the user, and the file that stores them. */
@NullMarked
package io.github.dfconsole.settings;

import org.jspecify.annotations.NullMarked;
