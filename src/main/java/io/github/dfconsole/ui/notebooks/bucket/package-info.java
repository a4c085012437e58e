/** The bucket of a notebook: chosen from a list or typed, and changed. */
@NullMarked
package io.github.dfconsole.ui.notebooks.bucket;

import org.jspecify.annotations.NullMarked;
