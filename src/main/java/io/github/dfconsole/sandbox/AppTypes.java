package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The types of app: the operations that describe them, and what an app of a type depends on. */
final class AppTypes {

    /** The only queue that apps may use. */
    static final String QUEUE = "longlived";

    /** The longest lifetime of an app, in seconds. */
    static final long LONGEST_LIFETIME = 604_800;

    private final World world;
    private final Catalogue catalogue;
    private final AppStates states;

    AppTypes(World world, Catalogue catalogue, AppStates states) {
        this.world = world;
        this.catalogue = catalogue;
        this.states = states;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("apps/getAppTypeIdList", this::getAppTypeIdList);
        handlers.put("apps/getAppTypeTemplate", this::getAppTypeTemplate);
        handlers.put("apps/getAppBasicSetting", this::getAppBasicSetting);
    }

    private Reply getAppTypeIdList(JsonNode request) {
        ObjectNode answer = Reply.success();
        ArrayNode contents = answer.putArray("contents");
        catalogue.appTypes().forEach(type -> contents.add(type.path("id").asText()));
        return Reply.json(answer);
    }

    private Reply getAppTypeTemplate(JsonNode request) throws Refusal {
        JsonNode type = catalogue.appType(request.path("appTypeId").asText());
        return Reply.json(Reply.success().put("template", AppTemplates.of(type)));
    }

    private Reply getAppBasicSetting(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("accountId").asText());
        JsonNode type = catalogue.appType(request.path("appTypeId").asText());
        ObjectNode answer = Reply.success().put("template", AppTemplates.of(type));
        if (type.has("dependsOn")) {
            describeDependency(type.path("dependsOn").asText(), account, answer);
        }
        answer.put("appMasterCpuCount", 1).put("appMasterMemoryMb", 2048);
        return Reply.json(answer.put("publicQueueNames", QUEUE).put("privateQueueNames", ""));
    }

    private void describeDependency(String needed, StoredAccount account, ObjectNode answer) {
        int dash = needed.lastIndexOf('-');
        ObjectNode dependable = answer.putObject("dependableApp");
        dependable.put("appTypeName", needed.substring(0, dash));
        dependable.put("appTypeVersion", needed.substring(dash + 1));
        ArrayNode candidates = dependable.putArray("candidates");
        for (StoredApp app : world.appsOf(account.id())) {
            if (app.spec().typeId().equals(needed) && states.isRunning(app)) {
                candidates.add(states.row(app, account.name()));
            }
        }
    }

    /** Returns the apps that a new one depends on; they have to run and be of the needed type. */
    List<String> dependencies(JsonNode request) throws Refusal {
        JsonNode type = catalogue.appType(request.path("appTypeId").asText());
        if (type.path("ended").asBoolean()) {
            throw Refusal.notAvailable("appTypeId '%s'".formatted(type.path("id").asText()));
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : request.path("dependentIds")) {
            StoredApp app = world.apps().get(id.asText());
            if (app == null) {
                throw Refusal.noSuchElement();
            }
            boolean fits = app.spec().typeId().equals(type.path("dependsOn").asText());
            if (!fits || !states.isRunning(app)) {
                throw Refusal.notAvailable("dependentIds '%s'".formatted(id.asText()));
            }
            ids.add(app.id());
        }
        if (type.has("dependsOn") && ids.isEmpty()) {
            throw Refusal.invalid("NotEmpty", "dependentIds");
        }
        return ids;
    }
}
