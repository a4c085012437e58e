/** What asks the operating system's desktop: notices, the tray, folders. */
@NullMarked
package io.github.dfconsole.desktop;

import org.jspecify.annotations.NullMarked;
