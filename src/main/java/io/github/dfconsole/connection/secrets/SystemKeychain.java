package io.github.dfconsole.connection.secrets;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;
import io.github.dfconsole.system.OperatingSystem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The keychain of the system. Its native part is loaded by the first call.
 *
 * <p>Nothing ends a native call that waits for the user. So each runs on a thread of its own, which
 * is abandoned when the caller gives up. Only one runs at a time: a caller that comes while an
 * earlier question is still unanswered waits for the answer, and the system does not ask twice.
 */
public final class SystemKeychain implements SecretStore {

    private final Executor threads;
    private final Duration limit;
    private final Semaphore turn = new Semaphore(1);

    /**
     * Creates a keychain, without touching that of the system.
     *
     * @param threads runs each task on a new thread that does not keep the program alive
     * @param limit the longest time a call may take; long enough to answer a question of the system
     */
    public SystemKeychain(Executor threads, Duration limit) {
        this.threads = threads;
        this.limit = limit;
    }

    @Override
    public void store(String name, char[] secret)
            throws SecretStoreException, InterruptedException {
        if (secret.length == 0) {
            throw new IllegalArgumentException("An empty secret cannot be kept");
        }
        // The native call may outlast this one, so it clears an array of its own.
        char[] text = SecretText.encode(secret);
        call(
                entries -> {
                    entries.write(SecretText.entry(name), text);
                    return true;
                },
                text);
    }

    @Override
    public Optional<char[]> read(String name) throws SecretStoreException, InterruptedException {
        Optional<char[]> text = call(entries -> entries.read(SecretText.entry(name)));
        if (text.isEmpty()) {
            return text;
        }
        try {
            return Optional.of(SecretText.decode(text.get()));
        } finally {
            Arrays.fill(text.get(), '\0');
        }
    }

    @Override
    public void delete(String name) throws SecretStoreException, InterruptedException {
        call(
                entries -> {
                    entries.delete(SecretText.entry(name));
                    return true;
                });
    }

    @Override
    public Optional<Reason> problem() throws InterruptedException {
        try {
            return call(KeychainEntries::problem);
        } catch (SecretStoreException e) {
            return Optional.of(e.reason());
        }
    }

    /** What is done with the entries. */
    private interface Use<T> {
        T apply(KeychainEntries entries) throws SecretStoreException;
    }

    /** Does something on a thread of its own; the array is cleared when that has ended. */
    private <T> T call(Use<T> use, char... toClear)
            throws SecretStoreException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        boolean acquired = false;
        try {
            acquired = turn.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            if (!acquired) {
                Arrays.fill(toClear, '\0');
            }
        }
        if (!acquired) {
            throw new SecretStoreException(Reason.TIMED_OUT);
        }
        Callable<T> work = () -> use.apply(KeychainEntries.of(OperatingSystem.current()));
        FutureTask<T> task = new FutureTask<>(() -> finish(work, toClear));
        threads.execute(task);
        return result(task, end - System.nanoTime());
    }

    private <T> T finish(Callable<T> work, char[] toClear) throws Exception {
        try {
            return work.call();
        } finally {
            Arrays.fill(toClear, '\0');
            turn.release();
        }
    }

    private static <T> T result(FutureTask<T> task, long nanos)
            throws SecretStoreException, InterruptedException {
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SecretStoreException(Reason.TIMED_OUT);
        } catch (ExecutionException e) {
            throw KeychainEntries.meaningOf(task.exceptionNow());
        }
    }
}
