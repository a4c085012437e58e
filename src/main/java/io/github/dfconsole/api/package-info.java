/**
 * What Data Forest can do: one client, its operations, and the closed set of ways a call can fail.
 */
@NullMarked
package io.github.dfconsole.api;

import org.jspecify.annotations.NullMarked;
