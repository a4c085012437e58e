package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The state of a run of an AI app at the moment, and how answers describe it. */
final class AiAppStates {

    private final World world;

    AiAppStates(World world) {
        this.world = world;
    }

    /** Returns when the run ended, in milliseconds; -1 if it has not. */
    private long endedAt(StoredAiApp app) {
        Long killed = app.killedAt();
        if (killed != null) {
            return killed;
        }
        return app.endsAt() <= world.now() ? app.endsAt() : -1;
    }

    boolean hasEnded(StoredAiApp app) {
        return endedAt(app) >= 0;
    }

    String state(StoredAiApp app) {
        if (app.killedAt() != null) {
            return "KILLED";
        }
        if (endedAt(app) >= 0) {
            return "FINISHED";
        }
        return world.now() < app.runsAt() ? "ACCEPTED" : "RUNNING";
    }

    private String finalStatus(StoredAiApp app) {
        if (app.killedAt() != null) {
            return "KILLED";
        }
        if (endedAt(app) < 0) {
            return "UNDEFINED";
        }
        return app.fails() ? "FAILED" : "SUCCEEDED";
    }

    ObjectNode describe(StoredAiApp app, ObjectNode answer) {
        StoredAccount account = world.accounts().get(app.spec().accountId());
        answer.put("id", app.id())
                .put("accountName", account == null ? "" : account.name())
                .put("name", app.spec().name())
                .put("queueName", app.spec().queue())
                .put("startedAt", Reply.time(app.startedAt()));
        long ended = endedAt(app);
        if (ended >= 0) {
            answer.put("finishedAt", Reply.time(ended));
        }
        return answer.put("elapsedMillis", (ended < 0 ? world.now() : ended) - app.startedAt())
                .put("state", state(app))
                .put("finalStatus", finalStatus(app));
    }

    ObjectNode row(StoredAiApp app) {
        ObjectNode row = describe(app, Reply.object());
        row.remove("elapsedMillis");
        long ended = endedAt(app);
        return row.put("appId", app.spec().yarnId())
                .put("workspaceName", app.spec().workspaceName())
                .put("modifiedAt", Reply.time(ended < 0 ? app.startedAt() : ended))
                .put("disabled", false);
    }

    ObjectNode detail(StoredAiApp app) {
        ObjectNode answer = describe(app, Reply.success());
        answer.put("appId", app.spec().yarnId());
        String container = app.spec().yarnId().replace("application_", "container_") + "_01_000002";
        answer.putObject("containers")
                .putObject(app.spec().name() + "-0")
                .put("containerId", container)
                .put("component", "worker")
                .put("createdAt", Reply.time(app.startedAt()))
                .put(
                        "logUrl",
                        "https://rm.df-proxy.kr.ch.naverncp.com/node/containerlogs/" + container)
                .put("cpuCount", app.spec().cpuCount())
                .put("memoryMb", app.spec().memoryMb())
                .put("dockerImage", app.spec().image())
                .put("status", endedAt(app) < 0 ? "RUNNING" : "COMPLETE");
        return answer;
    }
}
