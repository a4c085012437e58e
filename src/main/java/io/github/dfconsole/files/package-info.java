/** Files that are whole or not there, and folders of small records. */
@NullMarked
package io.github.dfconsole.files;

import org.jspecify.annotations.NullMarked;
