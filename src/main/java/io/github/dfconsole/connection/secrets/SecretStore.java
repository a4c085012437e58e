package io.github.dfconsole.connection.secrets;

import java.util.Optional;

/**
 * Keeps secrets from one start of the program to the next.
 *
 * <p>All methods block, and the system may ask the user something meanwhile. They end after a
 * limited time in any case, and at once when their thread is interrupted. A question of the system
 * may stay on the screen then; once it is answered, what was given up may still be done.
 *
 * <p>The caller clears the arrays it passes and those it gets. Copies that the system's own parts
 * make on the way cannot be cleared.
 */
public interface SecretStore {

    /**
     * Keeps a secret, in place of the one that has the same name.
     *
     * @param name names the secret among those of this program; it is no secret itself
     * @param secret the secret, which is not empty; it is copied
     * @throws SecretStoreException if it is not kept
     */
    void store(String name, char[] secret) throws SecretStoreException, InterruptedException;

    /**
     * Returns a secret; empty if there is none of this name, for example because the user has
     * removed it.
     *
     * @throws SecretStoreException if that cannot be known
     */
    Optional<char[]> read(String name) throws SecretStoreException, InterruptedException;

    /**
     * Deletes a secret; does nothing if there is none of this name.
     *
     * @throws SecretStoreException if it may still be there
     */
    void delete(String name) throws SecretStoreException, InterruptedException;

    /**
     * Returns why secrets cannot be kept right now; empty if nothing is known to be in the way. The
     * user is asked nothing. A store that is locked may be unlocked by the next call that needs it.
     */
    Optional<SecretStoreException.Reason> problem() throws InterruptedException;
}
