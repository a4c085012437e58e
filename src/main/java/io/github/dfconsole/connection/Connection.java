package io.github.dfconsole.connection;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileMarks;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The address of a service, and the keys to sign its calls with.
 *
 * @param endpoint the address
 * @param credentials the key pair
 * @param kind the kind of service, as far as the address tells
 * @param profile the profile that it was made of; null if it is of none
 * @param proxyPassword the password for the proxy of the profile
 */
public record Connection(
        Endpoint endpoint,
        Credentials credentials,
        Kind kind,
        @Nullable Profile profile,
        Secret proxyPassword) {

    /** The kind of service that a connection leads to. */
    public enum Kind {
        /** The sandbox that this console has started: it has sample data only. */
        SANDBOX,
        /** Another service on this machine. */
        THIS_MACHINE,
        /** NAVER Cloud Platform, where changes are real and cost money. */
        NAVER_CLOUD,
        /** Any other address, where changes may be real. */
        OTHER
    }

    /** Creates a connection with keys that were found. Its kind follows from the address. */
    public static Connection to(Endpoint endpoint, DiscoveredKeys keys) {
        return to(endpoint, keys.credentials());
    }

    /** Creates a connection with a key pair. Its kind follows from the address. */
    public static Connection to(Endpoint endpoint, Credentials credentials) {
        return of(endpoint, credentials, kindOf(endpoint));
    }

    /** Creates a connection with keys that were typed. Its kind follows from the address. */
    public static Connection to(Endpoint endpoint, String accessKey, String secretKey) {
        Credentials credentials = new Credentials(accessKey, SecretKey.of(secretKey));
        return to(endpoint, credentials);
    }

    /** Creates a connection to the sandbox that this console has started. */
    public static Connection sandbox(Endpoint endpoint, Credentials credentials) {
        return of(endpoint, credentials, Kind.SANDBOX);
    }

    private static Connection of(Endpoint endpoint, Credentials credentials, Kind kind) {
        return new Connection(endpoint, credentials, kind, null, Secret.NONE);
    }

    /**
     * The same, made of a profile.
     *
     * @param password the password for its proxy
     */
    public Connection of(Profile of, Secret password) {
        return new Connection(endpoint, credentials, kind, of, password);
    }

    /** What is kept of it is filed under these names. */
    public Profile.Records records() {
        if (profile != null) {
            return profile.records();
        }
        String shared = kind == Kind.SANDBOX ? "sandbox" : endpoint.displayName();
        // Another key may see other accounts.
        String own = kind == Kind.SANDBOX ? shared : shared + " " + accessKeyEnding();
        return new Profile.Records(shared, own);
    }

    /** What it may do, and how much is asked before. */
    public ProfileMarks marks() {
        return profile == null ? ProfileMarks.NONE : profile.marks();
    }

    /** Stands for its address and access key; neither of them can be told from it. */
    public String fingerprint() {
        String whole = endpoint + "\n" + credentials.accessKey();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether its calls are signed with the pair of an access key. */
    public boolean hasAccessKey(String accessKey) {
        return credentials.accessKey().equals(accessKey);
    }

    /** Returns the last four characters of the access key, by which a user recognises it. */
    public String accessKeyEnding() {
        return credentials.accessKeyEnding();
    }

    /** The kind of service at an address that is not the console's own sandbox. */
    public static Kind kindOf(Endpoint endpoint) {
        if (endpoint.isLoopback()) {
            return Kind.THIS_MACHINE;
        }
        return endpoint.isNaverCloud() ? Kind.NAVER_CLOUD : Kind.OTHER;
    }
}
