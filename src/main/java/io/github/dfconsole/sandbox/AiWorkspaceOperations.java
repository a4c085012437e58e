package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.StoredAiWorkspace.Configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The AI Workspaces operations. */
final class AiWorkspaceOperations {

    private static final int MOST_AI_WORKSPACES = 250_000;

    private final World world;
    private final Catalogue catalogue;

    AiWorkspaceOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("aiworkspaces/checkAvailableName", this::checkAvailableName);
        handlers.put("aiworkspaces/getDockerImageList", this::getDockerImageList);
        handlers.put("aiworkspaces/create", this::create);
        handlers.put("aiworkspaces/getList", this::getList);
        handlers.put("aiworkspaces/getDetail", this::getDetail);
        handlers.put("aiworkspaces/getConfigurationList", this::getConfigurationList);
        handlers.put("aiworkspaces/setConfiguration", this::setConfiguration);
        handlers.put("aiworkspaces/delete", this::delete);
    }

    private Reply checkAvailableName(JsonNode request) throws Refusal {
        String accountId = world.account(request.path("accountId").asText()).id();
        String name = request.path("name").asText();
        if (!Names.isAiWorkspace(name)) {
            return Reply.available(false, "invalid name");
        }
        return Reply.available(isFree(accountId, name), "already used name");
    }

    private Reply getDockerImageList(JsonNode request) {
        String framework = request.path("search").path("typeName").asText();
        ObjectNode answer = Reply.success();
        answer.set("dockerImages", catalogue.dockerImages(framework));
        return Reply.json(answer);
    }

    private boolean isFree(String accountId, String name) {
        return world.aiWorkspaces().values().stream()
                .noneMatch(each -> each.accountId().equals(accountId) && each.name().equals(name));
    }

    private Reply create(JsonNode request) throws Refusal {
        String accountId = world.account(request.path("accountId").asText()).id();
        String name = request.path("name").asText();
        if (!Names.isAiWorkspace(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        if (!isFree(accountId, name)) {
            throw Refusal.notAvailable("ai workspace name '%s'".formatted(name));
        }
        if (world.aiWorkspaces().size() >= MOST_AI_WORKSPACES) {
            throw Refusal.quotaExceeded();
        }
        StoredAiWorkspace created = workspace(request, accountId);
        world.aiWorkspaces().put(created.id(), created);
        return Reply.id(created.id());
    }

    private StoredAiWorkspace workspace(JsonNode request, String accountId) {
        Configuration first = configuration(request);
        return new StoredAiWorkspace(
                world.newId(),
                request.path("name").asText(),
                accountId,
                request.path("description").asText(),
                image(first),
                world.now(),
                world.now(),
                false,
                List.of(first));
    }

    /** Drops the working directory: the service ignores it, and older clients still send it. */
    private Configuration configuration(JsonNode request) {
        ObjectNode configuration = request.path("configuration").deepCopy();
        if (configuration.path("docker") instanceof ObjectNode docker) {
            docker.remove("workdir");
        }
        return new Configuration(configuration, world.now());
    }

    private static String image(Configuration configuration) {
        return configuration.configuration().path("docker").path("image").asText();
    }

    private Reply getList(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("search").path("accountId").asText());
        List<StoredAiWorkspace> rows =
                world.aiWorkspaces().values().stream()
                        .filter(each -> each.accountId().equals(account.id()))
                        .toList();
        return Reply.list(
                rows,
                workspace ->
                        describe(
                                        workspace,
                                        Reply.object()
                                                .put("id", workspace.id())
                                                .put("name", workspace.name())
                                                .put("accountName", account.name()))
                                .put("disabled", workspace.disabled()));
    }

    private static ObjectNode describe(StoredAiWorkspace workspace, ObjectNode row) {
        return row.put("description", workspace.description())
                .put("imageVersion", workspace.image())
                .put("createdAt", Reply.time(workspace.createdAt()))
                .put("modifiedAt", Reply.time(workspace.modifiedAt()));
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        StoredAiWorkspace workspace = world.aiWorkspace(request.path("id").asText());
        StoredAccount account = world.account(workspace.accountId());
        ObjectNode answer =
                Reply.success()
                        .put("id", workspace.id())
                        .put("name", workspace.name())
                        .put("accountId", account.id())
                        .put("accountName", account.name());
        describe(workspace, answer);
        ArrayNode contents = answer.putArray("contents");
        history(workspace).forEach(each -> contents.add(row(each)));
        return Reply.json(answer);
    }

    private static ObjectNode row(Configuration configuration) {
        ObjectNode row = Reply.object();
        row.set("configuration", configuration.configuration());
        String time = Reply.time(configuration.createdAt());
        return row.put("createdAt", time).put("modifiedAt", time);
    }

    private static List<Configuration> history(StoredAiWorkspace workspace) {
        List<Configuration> kept = workspace.configurations();
        return kept == null ? SampleConfigurations.of(workspace) : kept;
    }

    private Reply getConfigurationList(JsonNode request) throws Refusal {
        return Reply.list(
                history(world.aiWorkspace(request.path("id").asText())),
                AiWorkspaceOperations::row);
    }

    private Reply setConfiguration(JsonNode request) throws Refusal {
        StoredAiWorkspace workspace = world.aiWorkspace(request.path("id").asText());
        Configuration added = configuration(request);
        List<Configuration> history = new ArrayList<>(history(workspace));
        history.add(added);
        world.aiWorkspaces()
                .put(workspace.id(), workspace.configured(history, image(added), world.now()));
        return Reply.id(workspace.id());
    }

    private Reply delete(JsonNode request) throws Refusal {
        StoredAiWorkspace workspace = world.aiWorkspace(request.path("id").asText());
        world.aiWorkspaces().remove(workspace.id());
        return Reply.id(workspace.id());
    }
}
