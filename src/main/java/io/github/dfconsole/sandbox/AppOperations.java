package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/** The Apps operations, with those of {@link AppCreation} and {@link AppContainerOperations}. */
final class AppOperations {

    private final World world;
    private final Catalogue catalogue;
    private final AppTypes types;
    private final AppComponents components;
    private final AppStates states;

    AppOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
        this.states = new AppStates(world);
        this.types = new AppTypes(world, catalogue, states);
        this.components = new AppComponents(world, catalogue);
    }

    void register(Map<String, OperationHandler> handlers) {
        types.register(handlers);
        new AppCreation(world, types, components).register(handlers);
        new AppContainerOperations(world, components, states).register(handlers);
        handlers.put("apps/getList", this::getList);
        handlers.put("apps/getDetail", this::getDetail);
        handlers.put("apps/setLifetime", this::setLifetime);
        handlers.put("apps/start", this::start);
        handlers.put("apps/stop", this::stop);
        handlers.put("apps/delete", this::delete);
    }

    private Reply getList(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("search").path("accountId").asText());
        return Reply.list(world.appsOf(account.id()), app -> states.row(app, account.name()));
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        JsonNode type = catalogue.appType(app.spec().typeId());
        ObjectNode answer = states.detail(app);
        ObjectNode links = answer.putObject("links");
        if (states.isRunning(app)) {
            type.path("links").forEach(link -> addLink(links, app, link.asText()));
        }
        return Reply.json(answer);
    }

    /** Adds the address of a component's web page; the catalogue writes it as name and port. */
    private static void addLink(ObjectNode links, StoredApp app, String link) {
        String[] parts = link.split(":", 2);
        links.put(
                parts[0],
                "https://%s--%s--%s.df-proxy.kr.ch.naverncp.com"
                        .formatted(app.spec().name(), parts[0], parts[1]));
    }

    private Reply setLifetime(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireRunning(app);
        long lifetime = request.path("lifetime").asLong(AppTypes.LONGEST_LIFETIME);
        return world.put(app.with(app.run().withLifetime(lifetime)));
    }

    private Reply start(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireStopped(app);
        for (String id : app.spec().dependentIds()) {
            StoredApp needed = world.apps().get(id);
            if (needed == null || !states.isRunning(needed)) {
                throw Refusal.notAvailable("dependentIds '%s'".formatted(id));
            }
        }
        StoredApp.Run run =
                new StoredApp.Run(
                        world.newYarnId(),
                        app.run().lifetime(),
                        world.now(),
                        world.readyAt(),
                        null);
        return world.put(app.with(run).with(components.restarted(app.components(), run)));
    }

    private Reply stop(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireRunning(app);
        return world.put(app.with(app.run().stopped(world.now())));
    }

    private Reply delete(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        boolean needed =
                world.apps().values().stream()
                        .anyMatch(
                                other ->
                                        other.spec().dependentIds().contains(app.id())
                                                && states.isRunning(other));
        if (needed) {
            throw Refusal.notAvailable("app '%s' has dependent apps".formatted(app.spec().name()));
        }
        world.apps().remove(app.id());
        return Reply.id(app.id());
    }
}
