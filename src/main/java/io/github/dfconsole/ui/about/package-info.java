/** What this program is, where its files are, and what it is made of. */
@NullMarked
package io.github.dfconsole.ui.about;

import org.jspecify.annotations.NullMarked;
