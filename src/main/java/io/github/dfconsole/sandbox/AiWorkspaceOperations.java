package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the AI Workspaces operations do. */
final class AiWorkspaceOperations {

    private final World world;

    AiWorkspaceOperations(World world) {
        this.world = world;
    }

    ObjectNode getList(ObjectNode request) throws Refusal {
        String accountId = request.path("search").path("accountId").asText();
        World.Account account = world.usableAccount(accountId);
        ObjectNode answer = Answers.success();
        ArrayNode contents = answer.putArray("contents");
        for (World.AiWorkspace workspace : world.aiWorkspaces()) {
            if (workspace.accountId().equals(accountId)) {
                ObjectNode row = contents.addObject();
                row.put("id", workspace.id()).put("name", workspace.name());
                row.put("accountName", account.name());
                describe(workspace, row);
                row.put("disabled", workspace.disabled());
            }
        }
        return answer.put("total", contents.size());
    }

    ObjectNode getDetail(ObjectNode request) throws Refusal {
        World.AiWorkspace workspace = world.aiWorkspace(request.path("id").asText());
        if (workspace == null) {
            throw Refusal.noSuchElement();
        }
        World.Account account = world.usableAccount(workspace.accountId());
        if (workspace.disabled()) {
            throw Refusal.notAllowed();
        }
        ObjectNode answer = Answers.success();
        answer.put("id", workspace.id()).put("name", workspace.name());
        answer.put("accountId", account.id()).put("accountName", account.name());
        describe(workspace, answer);
        SampleConfigurations.write(workspace, answer.putArray("contents"));
        return answer;
    }

    private static void describe(World.AiWorkspace workspace, ObjectNode row) {
        row.put("description", workspace.description())
                .put("imageVersion", workspace.image())
                .put("createdAt", Answers.time(workspace.createdAt()))
                .put("modifiedAt", Answers.time(workspace.modifiedAt()));
    }
}
