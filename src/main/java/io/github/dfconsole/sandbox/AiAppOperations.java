package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.State.AiApp;
import io.github.dfconsole.sandbox.State.AiAppSpec;
import io.github.dfconsole.sandbox.State.AiWorkspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the AI Apps operations do. */
final class AiAppOperations {

    private static final String QUEUE = "gpu";
    private static final int MOST_GPUS = 16;
    private static final long RUN = Duration.ofSeconds(30).toMillis();

    private final World world;

    AiAppOperations(World world) {
        this.world = world;
    }

    void register(Map<String, Service.Handler> handlers) {
        handlers.put("aiapps/submit", this::submit);
        handlers.put("aiapps/getList", this::getList);
        handlers.put("aiapps/getDetail", this::getDetail);
        handlers.put("aiapps/kill", this::kill);
    }

    /** A run whose command says {@code exit 1} fails; the others succeed. */
    private Reply submit(JsonNode request) throws Refusal {
        AiWorkspace workspace = world.aiWorkspaces().get(request.path("aiWorkspaceId").asText());
        if (workspace == null) {
            throw Refusal.noSuchElement();
        }
        world.account(workspace.accountId());
        if (workspace.disabled()) {
            throw Refusal.notAllowed();
        }
        String prefix = request.path("namePrefix").asText();
        String queue = request.path("queueName").asText();
        if (!queue.equals(QUEUE)) {
            throw Refusal.notAvailable("queueName '%s'".formatted(queue));
        }
        JsonNode resource = request.path("resource");
        int gpus = resource.path("gpuCount").asInt(0);
        if (gpus + gpusInUse(workspace.accountId()) > MOST_GPUS) {
            throw Refusal.quotaExceeded();
        }
        String id = world.newId();
        AiAppSpec spec =
                new AiAppSpec(
                        world.newYarnId(),
                        workspace.accountId(),
                        workspace.name(),
                        "%s-%06d".formatted(prefix, world.newNumber()),
                        queue,
                        resource.path("cpuCount").asInt(1),
                        gpus,
                        resource.path("memoryMb").asInt(15 * 1024),
                        request.path("docker").path("image").asText());
        String command =
                request.path("docker").path("command").asText()
                        + " "
                        + request.path("docker").path("args").asText();
        long runsAt = world.readyAt();
        boolean fails = command.contains("exit 1");
        AiApp app = new AiApp(id, spec, world.now(), runsAt, runsAt + RUN, fails, null);
        world.aiApps().put(id, app);
        return Reply.json(describe(app, Reply.success()));
    }

    private int gpusInUse(String accountId) {
        return world.aiApps().values().stream()
                .filter(app -> app.spec().accountId().equals(accountId))
                .filter(app -> endedAt(app) < 0)
                .mapToInt(app -> app.spec().gpuCount())
                .sum();
    }

    /** When the run ended; -1 while it has not. */
    private long endedAt(AiApp app) {
        Long killed = app.killedAt();
        if (killed != null) {
            return killed;
        }
        return app.endsAt() <= world.now() ? app.endsAt() : -1;
    }

    private String state(AiApp app) {
        if (app.killedAt() != null) {
            return "KILLED";
        }
        if (endedAt(app) >= 0) {
            return "FINISHED";
        }
        return world.now() < app.runsAt() ? "ACCEPTED" : "RUNNING";
    }

    private String finalStatus(AiApp app) {
        if (app.killedAt() != null) {
            return "KILLED";
        }
        if (endedAt(app) < 0) {
            return "UNDEFINED";
        }
        return app.fails() ? "FAILED" : "SUCCEEDED";
    }

    private ObjectNode describe(AiApp app, ObjectNode answer) {
        State.Account account = world.accounts().get(app.spec().accountId());
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

    private Reply getList(JsonNode request) throws Refusal {
        State.Account account = world.account(request.path("search").path("accountId").asText());
        List<AiApp> rows =
                world.aiApps().values().stream()
                        .filter(app -> app.spec().accountId().equals(account.id()))
                        .toList();
        return Reply.listWithoutTotal(rows, this::row);
    }

    private ObjectNode row(AiApp app) {
        ObjectNode row = describe(app, Reply.object());
        row.remove("elapsedMillis");
        long ended = endedAt(app);
        return row.put("appId", app.spec().yarnId())
                .put("workspaceName", app.spec().workspaceName())
                .put("modifiedAt", Reply.time(ended < 0 ? app.startedAt() : ended))
                .put("disabled", false);
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        AiApp app = app(request);
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
        return Reply.json(answer);
    }

    private Reply kill(JsonNode request) throws Refusal {
        AiApp app = app(request);
        if (endedAt(app) >= 0) {
            throw Refusal.notAvailable("ai app state '%s'".formatted(state(app)));
        }
        world.aiApps().put(app.id(), app.killed(world.now()));
        // The sample of this operation has a message on success too.
        return Reply.json(Reply.success().put("message", "success").put("id", app.id()));
    }

    private AiApp app(JsonNode request) throws Refusal {
        AiApp app = world.aiApps().get(request.path("id").asText());
        if (app == null) {
            throw Refusal.noSuchElement();
        }
        world.account(app.spec().accountId());
        return app;
    }
}
