package io.github.dfconsole.api.transport;

/**
 * Keeps an outage from being amplified: each repetition costs a token, each call that succeeds at
 * once earns a fraction of one back.
 */
final class RetryBudget {

    private static final int CAPACITY = 100;
    private static final int COST = 5;
    private static final int REFUND = 1;

    private int tokens = CAPACITY;

    synchronized boolean spend() {
        if (tokens < COST) {
            return false;
        }
        tokens -= COST;
        return true;
    }

    synchronized void refund() {
        tokens = Math.min(CAPACITY, tokens + REFUND);
    }
}
