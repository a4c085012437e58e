/** Light and dark, and the application's style sheet. */
@NullMarked
package io.github.dfconsole.ui.theme;

import org.jspecify.annotations.NullMarked;
