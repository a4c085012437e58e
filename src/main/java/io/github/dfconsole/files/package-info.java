/** Atomic replacement of files, and folders of small records. */
@NullMarked
package io.github.dfconsole.files;

import org.jspecify.annotations.NullMarked;
