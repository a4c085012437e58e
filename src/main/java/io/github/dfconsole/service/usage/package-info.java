/** How much of its HDFS quota an account uses, as measured with a command that the user ran. */
@NullMarked
package io.github.dfconsole.service.usage;

import org.jspecify.annotations.NullMarked;
