package io.github.dfconsole.connection;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;

/**
 * Where to connect to, and with whose keys.
 *
 * @param endpoint the address
 * @param credentials the key pair
 * @param kind what is at the other end, as far as it can be known
 */
public record Connection(Endpoint endpoint, Credentials credentials, Kind kind) {

    /** What is at the other end of a connection. */
    public enum Kind {
        /** The sandbox this console has started: nothing there is real. */
        SANDBOX,
        /** Something else on this machine. */
        THIS_MACHINE,
        /** NAVER Cloud Platform: changes are real and cost money. */
        NAVER_CLOUD,
        /** Some other address, which may well be real. */
        OTHER
    }

    /** A connection with keys that were found; what kind it is follows from the address. */
    public static Connection to(Endpoint endpoint, FoundKeys keys) {
        return new Connection(endpoint, keys.credentials(), kindOf(endpoint));
    }

    /** A connection with keys that were typed; what kind it is follows from the address. */
    public static Connection to(Endpoint endpoint, String accessKey, String secretKey) {
        Credentials credentials = new Credentials(accessKey, SecretKey.of(secretKey));
        return new Connection(endpoint, credentials, kindOf(endpoint));
    }

    /** A connection to the sandbox this console has started. */
    public static Connection sandbox(Endpoint endpoint, Credentials credentials) {
        return new Connection(endpoint, credentials, Kind.SANDBOX);
    }

    /** The last four characters of the access key, to recognise it by. */
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
