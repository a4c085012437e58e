/** API Gateway signature v2 and the keys it is made with. */
@NullMarked
package io.github.dfconsole.api.signing;

import org.jspecify.annotations.NullMarked;
