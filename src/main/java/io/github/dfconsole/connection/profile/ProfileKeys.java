package io.github.dfconsole.connection.profile;

import io.github.dfconsole.api.signing.Credentials;

import java.util.Objects;

/**
 * Where the keys of a profile come from.
 *
 * @param source the place
 * @param accessKey the access key, if the secret key is in the keychain; else empty
 * @param place the name of the variable with the access key, or of the section of the configure
 *     file; else empty
 */
public record ProfileKeys(Source source, String accessKey, String place) {

    /** The user types them at each start. */
    public static final ProfileKeys SESSION_ONLY = new ProfileKeys(Source.SESSION, "", "");

    /** A place where keys are kept. */
    public enum Source {
        /** The keychain of the system keeps the secret key. */
        KEYCHAIN,
        /** Environment variables. */
        ENVIRONMENT,
        /** A section of {@code ~/.ncloud/configure}. */
        CONFIGURE_FILE,
        /** Nowhere: they are typed, and forgotten when the console ends. */
        SESSION
    }

    /** A file may lack what it should have. */
    public ProfileKeys {
        source = Objects.requireNonNullElse(source, Source.SESSION);
        accessKey = Objects.requireNonNullElse(accessKey, "");
        place = Objects.requireNonNullElse(place, "");
    }

    /** Keys whose secret half the keychain keeps. */
    public static ProfileKeys inKeychain(String accessKey) {
        return new ProfileKeys(Source.KEYCHAIN, accessKey, "");
    }

    /**
     * Keys in environment variables.
     *
     * @param accessKeyVariable the name of the one with the access key
     */
    public static ProfileKeys inEnvironment(String accessKeyVariable) {
        return new ProfileKeys(Source.ENVIRONMENT, "", accessKeyVariable);
    }

    /** Keys in a section of the configure file. */
    public static ProfileKeys inConfigureFile(String section) {
        return new ProfileKeys(Source.CONFIGURE_FILE, "", section);
    }

    /** Whether they are where other programs find them, too, and stay there without the profile. */
    public boolean areFound() {
        return source == Source.ENVIRONMENT || source == Source.CONFIGURE_FILE;
    }

    /** The last characters of the access key, by which a user recognises it. */
    public String accessKeyEnding() {
        return Credentials.ending(accessKey);
    }

    @Override
    public String toString() {
        return "ProfileKeys[" + source + "]";
    }
}
