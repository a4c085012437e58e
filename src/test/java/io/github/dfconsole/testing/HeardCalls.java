package io.github.dfconsole.testing;

import io.github.dfconsole.sandbox.ExchangeObserver;

import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers which operations any sandbox was asked for and has answered. */
public final class HeardCalls implements ExchangeObserver {

    private static final Queue<String> OPERATIONS = new ConcurrentLinkedQueue<>();

    /** Forgets what was asked for so far. */
    public static void forget() {
        OPERATIONS.clear();
    }

    /** How often an operation was answered. */
    public static int count(String operation) {
        return Collections.frequency(OPERATIONS, operation);
    }

    @Override
    public void answered(
            String path, byte[] request, int status, String contentType, byte[] response) {
        OPERATIONS.add(path.replace("/api/v2/", ""));
    }
}
