package io.github.dfconsole.testing;

import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** A keychain that asks the user before everything, and waits for the answer. */
public final class AskingSecrets implements SecretStore {

    private final MemorySecrets kept = new MemorySecrets();
    private final Semaphore answers = new Semaphore(0);

    /** Answers so many questions with yes, now or when they are asked. */
    public void answer(int questions) {
        answers.release(questions);
    }

    /** The names of what is kept. */
    public Set<String> names() {
        return kept.names();
    }

    @Override
    public void store(String name, char[] secret)
            throws SecretStoreException, InterruptedException {
        answers.acquire();
        kept.store(name, secret);
    }

    @Override
    public Optional<char[]> read(String name) throws SecretStoreException, InterruptedException {
        answers.acquire();
        return kept.read(name);
    }

    @Override
    public void delete(String name) throws SecretStoreException, InterruptedException {
        answers.acquire();
        kept.delete(name);
    }

    @Override
    public Optional<Reason> problem() {
        return Optional.empty();
    }
}
