/** The rules of accounts and their changes, without a window. */
@NullMarked
package io.github.dfconsole.service.accounts;

import org.jspecify.annotations.NullMarked;
