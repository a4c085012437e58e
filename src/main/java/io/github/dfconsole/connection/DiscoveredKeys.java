package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.connection.profile.ProfileKeys;

import java.nio.file.Path;

/**
 * A key pair that was found on this machine.
 *
 * @param origin where it was found
 * @param credentials the key pair
 */
public record DiscoveredKeys(Origin origin, Credentials credentials) {

    /** Returns the last four characters of the access key, by which a user recognises it. */
    public String accessKeyEnding() {
        return credentials.accessKeyEnding();
    }

    /** The place where a key pair was found. */
    public sealed interface Origin {

        /** How a profile says that its keys are there. */
        ProfileKeys reference();
    }

    /**
     * Environment variables of this process.
     *
     * @param accessKeyVariable name of the variable with the access key
     * @param secretKeyVariable name of the variable with the secret key
     */
    public record FromEnvironment(String accessKeyVariable, String secretKeyVariable)
            implements Origin {

        @Override
        public ProfileKeys reference() {
            return ProfileKeys.inEnvironment(accessKeyVariable);
        }
    }

    /**
     * A configure file of the NAVER Cloud command line tool.
     *
     * @param file the file
     * @param section the name of the section; empty for lines before the first section
     */
    public record FromFile(Path file, String section) implements Origin {

        @Override
        public ProfileKeys reference() {
            return ProfileKeys.inConfigureFile(section);
        }
    }
}
