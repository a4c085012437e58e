/** What can be done with accounts: each action with its form. */
@NullMarked
package io.github.dfconsole.ui.accounts.change;

import org.jspecify.annotations.NullMarked;
