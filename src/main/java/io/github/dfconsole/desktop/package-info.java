/** Access to the desktop of the operating system: notices, tray, folders. */
@NullMarked
package io.github.dfconsole.desktop;

import org.jspecify.annotations.NullMarked;
