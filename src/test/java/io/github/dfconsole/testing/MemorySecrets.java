package io.github.dfconsole.testing;

import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A keychain that forgets everything when the test ends, and can refuse to work. */
public final class MemorySecrets implements SecretStore {

    private final Map<String, String> kept = new HashMap<>();
    private @Nullable Reason reason;

    /** Makes every call fail; null ends that. */
    public void failWith(@Nullable Reason why) {
        reason = why;
    }

    /** Another program removes everything. */
    public void clear() {
        kept.clear();
    }

    private void check() throws SecretStoreException {
        if (reason != null) {
            throw new SecretStoreException(reason);
        }
    }

    @Override
    public void store(String name, char[] secret) throws SecretStoreException {
        check();
        kept.put(name, new String(secret));
    }

    @Override
    public Optional<char[]> read(String name) throws SecretStoreException {
        check();
        return Optional.ofNullable(kept.get(name)).map(String::toCharArray);
    }

    @Override
    public void delete(String name) throws SecretStoreException {
        check();
        kept.remove(name);
    }

    @Override
    public Optional<Reason> problem() {
        return Optional.ofNullable(reason);
    }

    /** The names of what is kept. */
    public Set<String> names() {
        return Set.copyOf(kept.keySet());
    }
}
