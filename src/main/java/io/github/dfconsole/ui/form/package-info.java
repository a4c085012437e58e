/** Fields of a form: labels, look-ups, secrets and validation messages. */
@NullMarked
package io.github.dfconsole.ui.form;

import org.jspecify.annotations.NullMarked;
