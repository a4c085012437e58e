package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** The state of a run of an AI app at the moment, and how answers describe it. */
final class AiAppStates {

    private final World world;
    private final GpuQueue queue;

    /** Looks at the queue as it is now. */
    AiAppStates(World world) {
        this.world = world;
        this.queue = GpuQueue.of(world.aiApps().values());
    }

    /** Returns when the run ended, in milliseconds; -1 if it has not. */
    private long endedAt(StoredAiApp app) {
        Long killed = app.killedAt();
        if (killed != null) {
            return killed;
        }
        long ends = queue.endsAt(app);
        return ends <= world.now() ? ends : -1;
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
        return world.now() < queue.runsAt(app) ? "ACCEPTED" : "RUNNING";
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
        ObjectNode containers = answer.putObject("containers");
        if (hasBegun(app)) {
            long ended = endedAt(app);
            long age = ended < 0 ? -1 : world.now() - ended;
            new AiAppContainers(app, queue.runsAt(app), world.logs(), age).addTo(containers);
        }
        return answer;
    }

    private boolean hasBegun(StoredAiApp app) {
        Long killed = app.killedAt();
        long until = killed == null ? world.now() : Math.min(killed, world.now());
        return queue.runsAt(app) <= until;
    }

    /** The lines of the log of a container; empty if there is no such container. */
    List<String> log(String containerId) {
        for (StoredAiApp app : world.aiApps().values()) {
            if (hasBegun(app) && AiAppContainers.isOf(app, containerId)) {
                long ended = endedAt(app);
                return AiAppLog.lines(
                        app, queue.runsAt(app), ended < 0 ? world.now() : ended, finalStatus(app));
            }
        }
        return List.of();
    }
}
