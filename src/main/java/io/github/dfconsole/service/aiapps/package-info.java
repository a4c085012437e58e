/** What AI apps are up to, and how one is ended. */
@NullMarked
package io.github.dfconsole.service.aiapps;

import org.jspecify.annotations.NullMarked;
