/** What a screen shows of a request to create something: sending, looking up, watching. */
@NullMarked
package io.github.dfconsole.ui.submission;

import org.jspecify.annotations.NullMarked;
