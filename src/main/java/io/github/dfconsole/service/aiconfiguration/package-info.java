/** Configurations of AI workspaces: their rules, what in them is secret, and how they differ. */
@NullMarked
package io.github.dfconsole.service.aiconfiguration;

import org.jspecify.annotations.NullMarked;
