/** Scripts that send a request without this console, in the languages of the usual shells. */
@NullMarked
package io.github.dfconsole.service.scripts;

import org.jspecify.annotations.NullMarked;
