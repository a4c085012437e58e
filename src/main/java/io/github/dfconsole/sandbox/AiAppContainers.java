package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;

/**
 * The containers of a run: a worker for each four GPUs, and one for the board that shows its
 * progress. The reference gives no address of a log, so there are three kinds: the sandbox serves
 * those of workers; of runs that ended long ago they are where the service would keep them; and
 * that of the board is where only the cluster reaches it.
 *
 * @param app the run
 * @param began when it began
 * @param logs where the sandbox serves logs
 * @param age how long ago it ended, in milliseconds; negative if it goes on
 */
record AiAppContainers(StoredAiApp app, long began, URI logs, long age) {

    private static final int GPUS_OF_A_WORKER = 4;
    private static final long KEPT_BY_A_NODE = Duration.ofDays(1).toMillis();
    private static final String ARCHIVE = "https://rm.df-proxy.kr.ch.naverncp.com/logs/";
    private static final String INSIDE = "http://dn0017.df.internal:8042/node/containerlogs/";

    void addTo(ObjectNode containers) {
        for (int number = 0; number < workers(app); number++) {
            String id = id(app, number);
            boolean archived = age > KEPT_BY_A_NODE;
            String log = archived ? ARCHIVE + id : logs.resolve(LogPages.PATH + id).toString();
            add(containers, "worker", number, log);
        }
        add(containers, "tensorboard", workers(app), INSIDE + id(app, workers(app)));
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
                .put("status", age < 0 ? "RUNNING" : "COMPLETE");
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
