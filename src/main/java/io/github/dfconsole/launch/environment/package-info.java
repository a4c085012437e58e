/** What the environment of the process decides: its home folder and that for temporary files. */
@NullMarked
package io.github.dfconsole.launch.environment;

import org.jspecify.annotations.NullMarked;
