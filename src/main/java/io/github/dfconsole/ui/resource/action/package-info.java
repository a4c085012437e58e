/** Acting on resources: confirming, sending, and saying what came of it. */
@NullMarked
package io.github.dfconsole.ui.resource.action;

import org.jspecify.annotations.NullMarked;
