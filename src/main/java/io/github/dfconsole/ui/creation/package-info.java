/** Creating a kind of resource with a wizard: what all kinds that are created have alike. */
@NullMarked
package io.github.dfconsole.ui.creation;

import org.jspecify.annotations.NullMarked;
