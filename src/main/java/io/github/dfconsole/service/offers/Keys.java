package io.github.dfconsole.service.offers;

import java.util.Objects;

/**
 * Whose operations are offered: other keys of a connection may be allowed others.
 *
 * @param connection what files know the connection by
 * @param accessKeyEnding the last characters of the access key
 */
public record Keys(String connection, String accessKeyEnding) {

    /** Both are there, also in a file. */
    public Keys {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(accessKeyEnding, "accessKeyEnding");
    }
}
