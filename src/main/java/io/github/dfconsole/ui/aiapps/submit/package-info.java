/** The form from which an AI app is run. */
@NullMarked
package io.github.dfconsole.ui.aiapps.submit;

import org.jspecify.annotations.NullMarked;
