package io.github.dfconsole.sandbox;

import java.util.Collection;
import java.util.Map;

/**
 * When each run begins and ends: the queue has a fixed number of GPUs, which all runs of a sandbox
 * share, and a run waits until as many as it asks for are free. Everything follows from the times
 * of the runs, so that a sandbox that was closed goes on as if it had been open; and what a call
 * changes never changes what happened before it.
 */
final class GpuQueue {

    /** How many GPUs there are. */
    static final int GPUS = 16;

    /** When a run begins that is killed before. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private final Map<String, Long> begins;

    private GpuQueue(Map<String, Long> begins) {
        this.begins = begins;
    }

    /** Places runs in the order in which they are ready to begin. */
    static GpuQueue of(Collection<StoredAiApp> runs) {
        return new GpuQueue(new GpuSchedule(runs, GPUS).play());
    }

    /** When a run begins, in milliseconds since the epoch. */
    long runsAt(StoredAiApp run) {
        return begins.getOrDefault(run.id(), NEVER);
    }

    /** When a run ends if it is not killed, in milliseconds since the epoch. */
    long endsAt(StoredAiApp run) {
        return runsAt(run) + run.length();
    }
}
