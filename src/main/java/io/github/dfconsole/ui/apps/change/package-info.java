/** What changes apps, except for when they end, and which apps that affects. */
@NullMarked
package io.github.dfconsole.ui.apps.change;

import org.jspecify.annotations.NullMarked;
