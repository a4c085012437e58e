/** The last lists of resources, kept from one start to the next. */
@NullMarked
package io.github.dfconsole.service.lists;

import org.jspecify.annotations.NullMarked;
