package io.github.dfconsole.connection;

import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.WatchedSecrets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * Makes connections of profiles: finds their keys where the profile says they are. Methods block;
 * the keychain may ask the user something meanwhile.
 */
public final class ProfileConnections {

    private static final String SECRET_KEY = "secret-key ";
    private static final String PROXY_PASSWORD = "proxy-password ";

    private final Callable<KeySearch.Result> keySearch;
    private final WatchedSecrets secrets;

    /** Keys that were typed since the console was started, by the id of the profile. */
    private final Map<String, Credentials> typed = new ConcurrentHashMap<>();

    /**
     * Creates it; nothing is asked yet.
     *
     * @param keySearch searches this machine for keys
     * @param secrets the keychain of the system
     */
    public ProfileConnections(Callable<KeySearch.Result> keySearch, SecretStore secrets) {
        this.keySearch = keySearch;
        this.secrets = new WatchedSecrets(secrets);
    }

    /**
     * Sets who is told that the keychain is asked.
     *
     * @param asking gets 1 when a question begins and -1 when it ends, on the thread that waits
     */
    public void onAsking(IntConsumer asking) {
        secrets.onAsking(asking);
    }

    /** The keys of a profile are not where it says that they are. */
    public static final class KeysMissingException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ProfileKeys keys;

        KeysMissingException(ProfileKeys keys) {
            super("The keys of the profile are not there: " + keys.source());
            this.keys = keys;
        }

        /** Where they should be. */
        public ProfileKeys keys() {
            return keys;
        }
    }

    /**
     * Makes a connection with the address and the keys of a profile.
     *
     * @throws KeysMissingException if there are no keys, or the user has to type them
     * @throws SecretStoreException if the keychain does not give them
     * @throws InvalidEndpointException if its address is none
     * @throws Exception if this machine cannot be searched for keys
     */
    public Connection open(Profile profile) throws Exception {
        return Connection.to(profile.endpoint(), credentials(profile));
    }

    private Credentials credentials(Profile profile) throws Exception {
        ProfileKeys keys = profile.keys();
        return switch (keys.source()) {
            case KEYCHAIN -> new Credentials(keys.accessKey(), secretKey(profile));
            case ENVIRONMENT, CONFIGURE_FILE -> found(keys);
            case SESSION ->
                    Optional.ofNullable(typed.get(profile.id()))
                            .orElseThrow(() -> new KeysMissingException(keys));
        };
    }

    /**
     * Searches this machine for keys, as far as profiles can refer to them.
     *
     * @throws Exception if it cannot be searched
     */
    public List<DiscoveredKeys> foundKeys() throws Exception {
        return keySearch.call().keys();
    }

    private Credentials found(ProfileKeys wanted) throws Exception {
        return foundKeys().stream()
                .filter(each -> each.origin().reference().equals(wanted))
                .map(DiscoveredKeys::credentials)
                .findFirst()
                .orElseThrow(() -> new KeysMissingException(wanted));
    }

    private SecretKey secretKey(Profile profile) throws Exception {
        return SecretKey.of(
                read(nameOfSecretKey(profile))
                        .orElseThrow(() -> new KeysMissingException(profile.keys())));
    }

    /**
     * A secret key is filed under the access key that it belongs to, so that a new pair which could
     * be saved only in part does not mix with the former one.
     */
    private static String nameOfSecretKey(Profile profile) {
        return SECRET_KEY + profile.id() + " " + profile.keys().accessKey();
    }

    /** The same for a password, which is that of one user at one proxy. */
    private static String nameOfPassword(Profile profile) {
        return PROXY_PASSWORD + profile.id() + " " + profile.network().login();
    }

    private Optional<String> read(String name) throws SecretStoreException, InterruptedException {
        return secrets.read(name)
                .map(
                        characters -> {
                            String text = new String(characters);
                            Arrays.fill(characters, '\0');
                            return text;
                        });
    }

    /** Remembers until the console ends the keys that were typed for a profile. */
    public void remember(Profile profile, Connection connection) {
        typed.put(profile.id(), connection.credentials());
    }

    /** Forgets the keys that were typed for a profile. */
    public void forgetTyped(Profile profile) {
        typed.remove(profile.id());
    }

    /** Whether keys were typed for a profile since the console was started. */
    public boolean remembers(Profile profile) {
        return typed.containsKey(profile.id());
    }

    /**
     * Makes a connection one of a profile: with the password for its proxy, if there is one.
     *
     * @throws SecretStoreException if the keychain does not give it
     */
    public Connection withPassword(Connection connection, Profile profile)
            throws SecretStoreException, InterruptedException {
        Optional<String> password =
                profile.network().hasLogin() ? read(nameOfPassword(profile)) : Optional.empty();
        return connection.of(profile, Secret.of(password.orElse("")));
    }

    /**
     * Keeps the secret key of a profile.
     *
     * @throws SecretStoreException if it is not kept
     */
    public void keepSecretKey(Profile profile, String secretKey)
            throws SecretStoreException, InterruptedException {
        store(nameOfSecretKey(profile), secretKey);
    }

    /**
     * Keeps the password for the proxy of a profile.
     *
     * @throws SecretStoreException if it is not kept
     */
    public void keepProxyPassword(Profile profile, String password)
            throws SecretStoreException, InterruptedException {
        store(nameOfPassword(profile), password);
    }

    private void store(String name, String secret)
            throws SecretStoreException, InterruptedException {
        char[] characters = secret.toCharArray();
        try {
            secrets.store(name, characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /**
     * Deletes the secret key of a profile, if the keychain has one.
     *
     * @throws SecretStoreException if it may still be there
     */
    public void forgetSecretKey(Profile profile) throws SecretStoreException, InterruptedException {
        secrets.delete(nameOfSecretKey(profile));
    }

    /**
     * Deletes the password for the proxy of a profile, if the keychain has one.
     *
     * @throws SecretStoreException if it may still be there
     */
    public void forgetProxyPassword(Profile profile)
            throws SecretStoreException, InterruptedException {
        secrets.delete(nameOfPassword(profile));
    }
}
