package io.github.dfconsole.connection;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;

/**
 * The address of a service, and the keys to sign its calls with.
 *
 * @param endpoint the address
 * @param credentials the key pair
 * @param kind the kind of service, as far as the address tells
 */
public record Connection(Endpoint endpoint, Credentials credentials, Kind kind) {

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
        return new Connection(endpoint, keys.credentials(), kindOf(endpoint));
    }

    /** Creates a connection with keys that were typed. Its kind follows from the address. */
    public static Connection to(Endpoint endpoint, String accessKey, String secretKey) {
        Credentials credentials = new Credentials(accessKey, SecretKey.of(secretKey));
        return new Connection(endpoint, credentials, kindOf(endpoint));
    }

    /** Creates a connection to the sandbox that this console has started. */
    public static Connection sandbox(Endpoint endpoint, Credentials credentials) {
        return new Connection(endpoint, credentials, Kind.SANDBOX);
    }

    /** Returns the last four characters of the access key, by which a user recognises it. */
    public String accessKeyEnding() {
        return credentials.accessKeyEnding();
    }

    private static Kind kindOf(Endpoint endpoint) {
        if (endpoint.isLoopback()) {
            return Kind.THIS_MACHINE;
        }
        return endpoint.isNaverCloud() ? Kind.NAVER_CLOUD : Kind.OTHER;
    }
}
