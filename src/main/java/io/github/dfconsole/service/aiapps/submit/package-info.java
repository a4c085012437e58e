/** Running AI apps from AI workspaces: the request, the look for its run, and what was sent. */
@NullMarked
package io.github.dfconsole.service.aiapps.submit;

import org.jspecify.annotations.NullMarked;
