package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.net.URI;

/**
 * The containers of a run: a worker for each four GPUs, and one for the board that shows its
 * progress, whose log is kept where only the cluster reaches it.
 *
 * @param app the run
 * @param began when it began
 * @param logs where the sandbox serves logs
 * @param isRunning whether the run goes on
 */
record AiAppContainers(StoredAiApp app, long began, URI logs, boolean isRunning) {

    private static final int GPUS_OF_A_WORKER = 4;

    void addTo(ObjectNode containers) {
        for (int number = 0; number < workers(app); number++) {
            String id = id(app, number);
            add(containers, "worker", number, logs.resolve("/logs/" + id).toString());
        }
        String inside =
                "http://dn0017.df.internal:8042/node/containerlogs/" + id(app, workers(app));
        add(containers, "tensorboard", workers(app), inside);
    }

    private void add(ObjectNode containers, String component, int number, String logUrl) {
        boolean isWorker = component.equals("worker");
        containers
                .putObject(isWorker ? component + "-" + number : component)
                .put("containerId", id(app, number))
                .put("component", component)
                .put("createdAt", Reply.time(began))
                .put("logUrl", logUrl)
                .put("cpuCount", isWorker ? app.spec().cpuCount() : 1)
                .put("memoryMb", isWorker ? app.spec().memoryMb() : 2_048)
                .put("dockerImage", app.spec().image())
                .put("status", isRunning ? "RUNNING" : "COMPLETE");
    }

    private static int workers(StoredAiApp app) {
        return Math.max(1, Math.ceilDiv(app.spec().gpuCount(), GPUS_OF_A_WORKER));
    }

    private static String id(StoredAiApp app, int number) {
        return "%s_01_%06d"
                .formatted(app.spec().yarnId().replace("application_", "container_"), number + 2);
    }

    /** Whether a container is one of a run whose log the sandbox serves. */
    static boolean isOf(StoredAiApp app, String containerId) {
        for (int number = 0; number < workers(app); number++) {
            if (id(app, number).equals(containerId)) {
                return true;
            }
        }
        return false;
    }
}
