package io.github.dfconsole.testing;

import io.github.dfconsole.sandbox.ExchangeObserver;

import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Counts the operations that any sandbox has answered. */
public final class AnsweredCalls implements ExchangeObserver {

    private static final Queue<String> OPERATIONS = new ConcurrentLinkedQueue<>();

    /** Resets all counts. */
    public static void reset() {
        OPERATIONS.clear();
    }

    /** Returns how often an operation was answered. */
    public static int count(String operation) {
        return Collections.frequency(OPERATIONS, operation);
    }

    @Override
    public void answered(
            String path, byte[] request, int status, String contentType, byte[] response) {
        OPERATIONS.add(path.replace("/api/v2/", ""));
    }
}
