/** AI apps: the runs of AI workspaces, with what each is up to, its containers and its logs. */
@NullMarked
package io.github.dfconsole.ui.aiapps;

import org.jspecify.annotations.NullMarked;
