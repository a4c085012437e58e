package io.github.dfconsole.connection.secrets;

import java.util.Optional;
import java.util.function.IntConsumer;

/** Secrets that say when they are asked for, because the user may have to answer a question. */
public final class WatchedSecrets implements SecretStore {

    private final SecretStore store;
    private volatile IntConsumer listener = difference -> {};

    /** Creates it in front of a store. */
    public WatchedSecrets(SecretStore store) {
        this.store = store;
    }

    /**
     * Sets who is told.
     *
     * @param asking gets 1 when a call begins and -1 when it ends, on the thread that waits for it
     */
    public void onAsking(IntConsumer asking) {
        listener = asking;
    }

    @Override
    public void store(String name, char[] secret)
            throws SecretStoreException, InterruptedException {
        ask(
                () -> {
                    store.store(name, secret);
                    return true;
                });
    }

    @Override
    public Optional<char[]> read(String name) throws SecretStoreException, InterruptedException {
        return ask(() -> store.read(name));
    }

    @Override
    public void delete(String name) throws SecretStoreException, InterruptedException {
        ask(
                () -> {
                    store.delete(name);
                    return true;
                });
    }

    @Override
    public Optional<SecretStoreException.Reason> problem() throws InterruptedException {
        return store.problem();
    }

    private interface Question<T> {
        T ask() throws SecretStoreException, InterruptedException;
    }

    private <T> T ask(Question<T> question) throws SecretStoreException, InterruptedException {
        IntConsumer told = listener;
        told.accept(1);
        try {
            return question.ask();
        } finally {
            told.accept(-1);
        }
    }
}
