/** Commands and settings ready to be copied, for every kind of resource that has some. */
@NullMarked
package io.github.dfconsole.ui.resource.snippet;

import org.jspecify.annotations.NullMarked;
