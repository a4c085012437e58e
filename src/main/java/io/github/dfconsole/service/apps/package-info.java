/** Apps: what they are up to, when they end, what they need, and what can be done with them. */
@NullMarked
package io.github.dfconsole.service.apps;

import org.jspecify.annotations.NullMarked;
