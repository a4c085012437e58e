/** The window: navigation, connection badge, account picker, status line. */
@NullMarked
package io.github.dfconsole.ui.shell;

import org.jspecify.annotations.NullMarked;
