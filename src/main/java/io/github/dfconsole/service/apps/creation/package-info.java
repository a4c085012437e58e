/** Creating an app: what is typed, the rules for it, the template of its type, and sending it. */
@NullMarked
package io.github.dfconsole.service.apps.creation;

import org.jspecify.annotations.NullMarked;
