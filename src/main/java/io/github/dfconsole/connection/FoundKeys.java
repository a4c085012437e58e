package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;

import java.nio.file.Path;

/**
 * A key pair that was found on this machine.
 *
 * @param origin where it was found
 * @param credentials the key pair
 */
public record FoundKeys(Origin origin, Credentials credentials) {

    /** The last four characters of the access key, to recognise it by. */
    public String accessKeyEnding() {
        return credentials.accessKeyEnding();
    }

    /** Where a key pair was found. */
    public sealed interface Origin {}

    /**
     * In the environment of this process.
     *
     * @param accessKeyVariable name of the variable with the access key
     * @param secretKeyVariable name of the variable with the secret key
     */
    public record FromEnvironment(String accessKeyVariable, String secretKeyVariable)
            implements Origin {}

    /**
     * In a configure file of the NAVER Cloud command line tool.
     *
     * @param file the file
     * @param section the section's name; empty for the lines before the first
     */
    public record FromFile(Path file, String section) implements Origin {}
}
