/** Use cases over the API, without a window. */
@NullMarked
package io.github.dfconsole.service;

import org.jspecify.annotations.NullMarked;
