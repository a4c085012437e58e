/** Keytabs of accounts: downloading and saving one, and what is in a file. */
@NullMarked
package io.github.dfconsole.ui.accounts.keytab;

import org.jspecify.annotations.NullMarked;
