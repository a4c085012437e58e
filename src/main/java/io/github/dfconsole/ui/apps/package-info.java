/** Apps: the list, and one of them with its components and containers. */
@NullMarked
package io.github.dfconsole.ui.apps;

import org.jspecify.annotations.NullMarked;
