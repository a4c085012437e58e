/** Creating an app: the form, its steps, and what becomes of what was sent. */
@NullMarked
package io.github.dfconsole.ui.apps.wizard;

import org.jspecify.annotations.NullMarked;
