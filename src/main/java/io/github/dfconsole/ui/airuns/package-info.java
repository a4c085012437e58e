/** Runs of AI apps in words, for every screen that tells of them. */
@NullMarked
package io.github.dfconsole.ui.airuns;

import org.jspecify.annotations.NullMarked;
