package io.github.dfconsole.launch;

import java.time.Duration;

/** Writes a file while the program ends, which does not wait for it for long. */
final class LastWrite {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Thread thread;

    private LastWrite(Thread thread) {
        this.thread = thread;
    }

    /** Begins to write on a thread of this name. */
    static LastWrite begin(String name, Runnable write) {
        return new LastWrite(Thread.ofPlatform().daemon().name(name).start(write));
    }

    /** Waits until it is written, one second at most. */
    void await() {
        try {
            thread.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
