/** Commands and files that an account is used with outside of the console. */
@NullMarked
package io.github.dfconsole.service.snippets;

import org.jspecify.annotations.NullMarked;
