/** A screen for any kind of resource: its list, the details of one row, and what is loaded when. */
@NullMarked
package io.github.dfconsole.ui.resource;

import org.jspecify.annotations.NullMarked;
