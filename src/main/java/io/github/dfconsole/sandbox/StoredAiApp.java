package io.github.dfconsole.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A run of an AI app.
 *
 * @param startedAt when it was submitted
 * @param runsAt when it becomes RUNNING if there is room in the queue
 * @param endsAt when it ends if it becomes RUNNING then, and is not killed
 * @param fails whether it fails in the end
 * @param killedAt when it was killed; null if it was not
 */
record StoredAiApp(
        String id,
        Spec spec,
        long startedAt,
        long runsAt,
        long endsAt,
        boolean fails,
        @Nullable Long killedAt) {

    /** The values that were requested. */
    record Spec(
            String yarnId,
            String accountId,
            String workspaceName,
            String name,
            String queue,
            int cpuCount,
            int gpuCount,
            int memoryMb,
            String image) {}

    /** How long it has its GPUs if it is not killed, in milliseconds. */
    long length() {
        return endsAt - runsAt;
    }

    StoredAiApp killed(long time) {
        return new StoredAiApp(id, spec, startedAt, runsAt, endsAt, fails, time);
    }
}
