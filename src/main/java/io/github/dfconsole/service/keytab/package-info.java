/** Kerberos keytab files: what is in them, where they are saved, and which one is newer. */
@NullMarked
package io.github.dfconsole.service.keytab;

import org.jspecify.annotations.NullMarked;
