/** What every screen is given to work with. */
@NullMarked
package io.github.dfconsole.ui;

import org.jspecify.annotations.NullMarked;
