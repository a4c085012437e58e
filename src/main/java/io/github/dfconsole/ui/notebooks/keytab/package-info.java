/** Whether the keytab that was copied into a notebook still works. */
@NullMarked
package io.github.dfconsole.ui.notebooks.keytab;

import org.jspecify.annotations.NullMarked;
