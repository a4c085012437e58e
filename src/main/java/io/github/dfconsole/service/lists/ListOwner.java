package io.github.dfconsole.service.lists;

/**
 * Whose lists are kept: other keys of a saved connection may see other resources, and so may the
 * same keys at another address. Neither the keys nor the address can be told from it.
 *
 * @param connection stands for the saved connection
 * @param access stands for the connection, its address and its access key
 */
public record ListOwner(String connection, String access) {

    /**
     * The owner of what is read over a saved connection.
     *
     * @param connectionId the id of the saved connection, which it keeps when it is renamed
     * @param fingerprint stands for its address and access key
     */
    public static ListOwner of(String connectionId, String fingerprint) {
        return new ListOwner(ofConnection(connectionId), Digest.of(connectionId, fingerprint));
    }

    /** What stands for a saved connection. */
    static String ofConnection(String connectionId) {
        return Digest.of(connectionId).substring(0, 16);
    }
}
