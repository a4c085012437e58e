/** Creating AI workspaces: the rules, the request, and what becomes of it. */
@NullMarked
package io.github.dfconsole.service.aiworkspaces.creation;

import org.jspecify.annotations.NullMarked;
