/** Drafts and presets of any form, kept from one run to the next. */
@NullMarked
package io.github.dfconsole.service.drafts;

import org.jspecify.annotations.NullMarked;
