/** Rows as text, CSV and JSON, and files of them. */
@NullMarked
package io.github.dfconsole.service.export;

import org.jspecify.annotations.NullMarked;
