/** A wizard for any form: steps, drafts and presets, review, leaving and result. */
@NullMarked
package io.github.dfconsole.ui.wizard;

import org.jspecify.annotations.NullMarked;
