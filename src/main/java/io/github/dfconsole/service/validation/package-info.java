/** What can be wrong with a typed value, and the rules that several forms share. */
@NullMarked
package io.github.dfconsole.service.validation;

import org.jspecify.annotations.NullMarked;
