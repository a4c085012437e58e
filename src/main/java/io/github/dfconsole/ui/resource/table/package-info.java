/** The table of any kind of resource: columns, rows, sorting, filtering, selection, copying. */
@NullMarked
package io.github.dfconsole.ui.resource.table;

import org.jspecify.annotations.NullMarked;
