package io.github.dfconsole.api.transport;

import java.time.Duration;

/**
 * How long a call may take, how often it is tried, and how much of an answer is read.
 *
 * @param connect longest wait for a connection
 * @param read longest silence while an answer is awaited or read
 * @param call longest time for the whole call, with all attempts and the waits between them
 * @param attempts how often a call that may be repeated is tried in all
 * @param bytes largest answer, decoded
 * @param depth deepest JSON, in levels
 * @param rows longest list
 */
public record Limits(
        Duration connect,
        Duration read,
        Duration call,
        int attempts,
        long bytes,
        int depth,
        int rows) {

    private static final long MEBIBYTE = 1024L * 1024L;

    /** The limits for everyday use: 5, 20 and 30 s; 3 attempts; 32 MiB, 64 levels, 200,000 rows. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                3,
                32 * MEBIBYTE,
                64,
                200_000);
    }
}
