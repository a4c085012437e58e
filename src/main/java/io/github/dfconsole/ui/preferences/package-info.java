/** The page of preferences: what the user can choose about the console itself. */
@NullMarked
package io.github.dfconsole.ui.preferences;

import org.jspecify.annotations.NullMarked;
