/**
 * Secrets kept by the system: the keychain of macOS, the credential manager of Windows, the Secret
 * Service of Linux.
 */
@NullMarked
package io.github.dfconsole.connection.secrets;

import org.jspecify.annotations.NullMarked;
