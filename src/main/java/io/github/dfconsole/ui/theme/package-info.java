/** Light and dark theme, fonts, window icon and style sheet. */
@NullMarked
package io.github.dfconsole.ui.theme;

import org.jspecify.annotations.NullMarked;
