/** The pane beside the table that shows the details of one row. */
@NullMarked
package io.github.dfconsole.ui.resource.detail;

import org.jspecify.annotations.NullMarked;
