package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;

/** The Apps operations, with those of {@link AppCreation} and {@link AppContainerOperations}. */
final class AppOperations {

    private final World world;
    private final AppTypes types;
    private final AppComponents components;
    private final AppStates states;

    AppOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.states = new AppStates(world, new AppAddresses(world, catalogue));
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
        return Reply.json(states.detail(world.app(request.path("id").asText())));
    }

    private Reply setLifetime(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireRunning(app);
        long lifetime = request.path("lifetime").asLong(AppTypes.LONGEST_LIFETIME);
        return world.put(app.with(app.run().withLifetime(lifetime, world.now())));
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
                StoredApp.Run.started(
                        world.newYarnId(), app.run().lifetime(), world.now(), world.readyAt());
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
