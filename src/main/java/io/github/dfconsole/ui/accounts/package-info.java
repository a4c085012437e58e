/** Accounts: the list, and one of them with its HDFS quotas. */
@NullMarked
package io.github.dfconsole.ui.accounts;

import org.jspecify.annotations.NullMarked;
