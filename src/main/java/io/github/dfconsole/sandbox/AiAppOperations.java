package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The AI Apps operations. */
final class AiAppOperations {

    private static final String QUEUE = "gpu";
    private static final int MOST_RUNS = 250_000;
    private static final long RUN = Duration.ofSeconds(30).toMillis();

    private final World world;

    AiAppOperations(World world) {
        this.world = world;
    }

    /** The queue changes with each call. */
    private AiAppStates states() {
        return new AiAppStates(world);
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("aiapps/submit", this::submit);
        handlers.put("aiapps/getList", this::getList);
        handlers.put("aiapps/getDetail", this::getDetail);
        handlers.put("aiapps/kill", this::kill);
    }

    /**
     * A run waits until there are enough GPUs, see {@link GpuQueue}. One whose command contains
     * {@code exit 1} fails; every other one succeeds.
     */
    private Reply submit(JsonNode request) throws Refusal {
        StoredAiWorkspace workspace = world.aiWorkspace(request.path("aiWorkspaceId").asText());
        String queue = request.path("queueName").asText();
        if (!queue.equals(QUEUE)) {
            throw Refusal.notAvailable("queueName '%s'".formatted(queue));
        }
        if (world.aiApps().size() >= MOST_RUNS) {
            throw Refusal.quotaExceeded();
        }
        String id = world.newId();
        StoredAiApp.Spec spec = spec(request, workspace);
        JsonNode docker = request.path("docker");
        String command = docker.path("command").asText() + " " + docker.path("args").asText();
        boolean fails = command.contains("exit 1");
        long runsAt = world.readyAt();
        StoredAiApp app = new StoredAiApp(id, spec, world.now(), runsAt, runsAt + RUN, fails, null);
        world.aiApps().put(id, app);
        return Reply.json(states().describe(app, Reply.success()));
    }

    private StoredAiApp.Spec spec(JsonNode request, StoredAiWorkspace workspace) {
        JsonNode resource = request.path("resource");
        return new StoredAiApp.Spec(
                world.newYarnId(),
                workspace.accountId(),
                workspace.name(),
                "%s-%06d".formatted(request.path("namePrefix").asText(), world.newNumber()),
                QUEUE,
                resource.path("cpuCount").asInt(1),
                resource.path("gpuCount").asInt(0),
                resource.path("memoryMb").asInt(15 * 1024),
                request.path("docker").path("image").asText());
    }

    private Reply getList(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("search").path("accountId").asText());
        List<StoredAiApp> rows =
                world.aiApps().values().stream()
                        .filter(app -> app.spec().accountId().equals(account.id()))
                        .toList();
        return Reply.listWithoutTotal(rows, states()::row);
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        StoredAiApp app = app(request);
        return Reply.json(states().detail(app));
    }

    private Reply kill(JsonNode request) throws Refusal {
        StoredAiApp app = app(request);
        if (states().hasEnded(app)) {
            throw Refusal.notAvailable("ai app state '%s'".formatted(states().state(app)));
        }
        world.aiApps().put(app.id(), app.killed(world.now()));
        // In the reference, this operation has a message on success too.
        return Reply.json(Reply.success().put("message", "success").put("id", app.id()));
    }

    private StoredAiApp app(JsonNode request) throws Refusal {
        StoredAiApp app = world.aiApps().get(request.path("id").asText());
        if (app == null) {
            throw Refusal.noSuchElement();
        }
        world.account(app.spec().accountId());
        return app;
    }
}
