/** When apps end: in words and as a bar, renewing them, warnings, and a calendar file. */
@NullMarked
package io.github.dfconsole.ui.apps.lifetime;

import org.jspecify.annotations.NullMarked;
