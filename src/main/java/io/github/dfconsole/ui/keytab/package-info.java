/** What screens of several kinds know of keytabs. */
@NullMarked
package io.github.dfconsole.ui.keytab;

import org.jspecify.annotations.NullMarked;
