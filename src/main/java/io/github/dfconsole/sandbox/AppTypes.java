package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.State.App;
import io.github.dfconsole.sandbox.State.AppRun;
import io.github.dfconsole.sandbox.State.AppSpec;
import io.github.dfconsole.sandbox.State.Component;
import io.github.dfconsole.sandbox.State.Container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of app: what they consist of, what they need, and how their containers come about. */
final class AppTypes {

    /** The one queue that apps may use. */
    static final String QUEUE = "longlived";

    private static final long LONGEST_LIFETIME = 604_800;
    private static final String REGISTRY = "forest.kr.private-ncr.ntruss.com/dataforest/";

    private final World world;
    private final Catalogue catalogue;
    private final AppStates states;

    AppTypes(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
        this.states = new AppStates(world);
    }

    void register(Map<String, Service.Handler> handlers) {
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
        return Reply.json(Reply.success().put("template", template(type)));
    }

    private Reply getAppBasicSetting(JsonNode request) throws Refusal {
        State.Account account = world.account(request.path("accountId").asText());
        JsonNode type = catalogue.appType(request.path("appTypeId").asText());
        ObjectNode answer = Reply.success().put("template", template(type));
        if (type.has("dependsOn")) {
            String needed = type.path("dependsOn").asText();
            int dash = needed.lastIndexOf('-');
            ObjectNode dependable = answer.putObject("dependableApp");
            dependable.put("appTypeName", needed.substring(0, dash));
            dependable.put("appTypeVersion", needed.substring(dash + 1));
            ArrayNode candidates = dependable.putArray("candidates");
            for (App app : world.apps().values()) {
                if (app.spec().accountId().equals(account.id())
                        && app.spec().typeId().equals(needed)
                        && states.isRunning(app)) {
                    candidates.add(states.row(app, account.name()));
                }
            }
        }
        answer.put("appMasterCpuCount", 1).put("appMasterMemoryMb", 2048);
        return Reply.json(answer.put("publicQueueNames", QUEUE).put("privateQueueNames", ""));
    }

    private static String template(JsonNode type) {
        ObjectNode template =
                Reply.object()
                        .put("name", "<app-name>")
                        .put("lifetime", LONGEST_LIFETIME)
                        .put("queue", QUEUE)
                        .put("description", type.path("id").asText());
        ArrayNode components = template.putArray("components");
        for (JsonNode component : type.path("components")) {
            ObjectNode entry = components.addObject();
            entry.put("name", component.path(0).asText());
            entry.put("number_of_containers", component.path(3).asInt());
            entry.putObject("artifact")
                    .put("id", image(type.path("id").asText()))
                    .put("type", "DOCKER");
            entry.putObject("resource")
                    .put("cpus", component.path(2).asInt())
                    .put("memory", component.path(1).asText());
        }
        return template.toString();
    }

    static String image(String typeId) {
        return REGISTRY + typeId.toLowerCase(Locale.ROOT);
    }

    /** Name, memory, CPU cores and number of each component of a type. */
    static List<JsonNode> components(Catalogue catalogue, String typeId) {
        return catalogue.appTypes().stream()
                .filter(type -> type.path("id").asText().equals(typeId))
                .flatMap(type -> Catalogue.list(type.path("components")).stream())
                .toList();
    }

    /** The apps a new one leans on: all there, running, and of the type it needs. */
    List<String> dependencies(JsonNode request) throws Refusal {
        JsonNode type = catalogue.appType(request.path("appTypeId").asText());
        if (type.path("ended").asBoolean()) {
            throw Refusal.notAvailable("appTypeId '%s'".formatted(type.path("id").asText()));
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : request.path("dependentIds")) {
            App app = world.apps().get(id.asText());
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

    /** The components as asked for; they have to be those of the type. */
    List<Component> components(JsonNode asked, AppSpec spec, AppRun run) throws Refusal {
        List<Component> components = new ArrayList<>();
        for (JsonNode known : components(catalogue, spec.typeId())) {
            String name = known.path(0).asText();
            List<JsonNode> given = Catalogue.list(asked);
            if (!Catalogue.contains(given, "name", name)) {
                throw Refusal.notAvailable("components");
            }
            JsonNode wanted = Catalogue.find(given, "name", name);
            int count = positive(wanted, "containerCount");
            List<Container> containers = new ArrayList<>();
            while (containers.size() < Math.min(count, 1_000)) {
                containers.add(container(run, name, containers.size()));
            }
            components.add(
                    new Component(
                            name,
                            positive(wanted, "memoryMb"),
                            positive(wanted, "cpuCount"),
                            image(spec.typeId()),
                            containers));
        }
        if (asked.size() != components.size()) {
            throw Refusal.notAvailable("components");
        }
        return components;
    }

    private static int positive(JsonNode component, String field) throws Refusal {
        long value = component.path(field).asLong();
        if (value < 1) {
            throw Refusal.invalid("Min", "components." + field);
        }
        if (value > Integer.MAX_VALUE) {
            throw Refusal.quotaExceeded();
        }
        return (int) value;
    }

    /** A container that starts now. */
    Container container(AppRun run, String component, int index) {
        String application = run.yarnId().substring("application_".length());
        String id = "container_e01_%s_01_%06d".formatted(application, 2 + world.newNumber());
        return new Container(id, component + "-" + index, world.now(), world.readyAt());
    }

    /** The same components, every container started anew. */
    List<Component> relaunched(List<Component> components, AppRun run) {
        List<Component> anew = new ArrayList<>();
        for (Component component : components) {
            List<Container> containers = new ArrayList<>();
            while (containers.size() < component.containers().size()) {
                containers.add(container(run, component.name(), containers.size()));
            }
            anew.add(component.with(containers));
        }
        return anew;
    }
}
