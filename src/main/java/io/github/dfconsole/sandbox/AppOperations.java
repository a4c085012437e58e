package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.State.App;
import io.github.dfconsole.sandbox.State.AppRun;
import io.github.dfconsole.sandbox.State.AppSpec;
import io.github.dfconsole.sandbox.State.Component;
import io.github.dfconsole.sandbox.State.Container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the Apps operations do. */
final class AppOperations {

    private static final long SHORTEST_LIFETIME = 300;
    private static final long LONGEST_LIFETIME = 604_800;
    private static final long FOR_EVER = -1;
    private static final int MOST_APPS = 50;
    private static final int MOST_CONTAINERS = 100;

    private final World world;
    private final Catalogue catalogue;
    private final AppTypes types;
    private final AppStates states;

    AppOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
        this.types = new AppTypes(world, catalogue);
        this.states = new AppStates(world);
    }

    void register(Map<String, Service.Handler> handlers) {
        types.register(handlers);
        handlers.put("apps/checkAvailableName", this::checkAvailableName);
        handlers.put("apps/create", this::create);
        handlers.put("apps/getList", this::getList);
        handlers.put("apps/getDetail", this::getDetail);
        handlers.put("apps/setContainerCount", this::setContainerCount);
        handlers.put("apps/setLifetime", this::setLifetime);
        handlers.put("apps/killContainer", this::killContainer);
        handlers.put("apps/killMaster", this::killMaster);
        handlers.put("apps/start", this::start);
        handlers.put("apps/stop", this::stop);
        handlers.put("apps/delete", this::delete);
    }

    private Reply checkAvailableName(JsonNode request) throws Refusal {
        String accountId = world.account(request.path("accountId").asText()).id();
        String name = request.path("name").asText();
        if (!Names.isApp(name)) {
            return Reply.available(false, "invalid name");
        }
        return Reply.available(isFree(accountId, name), "already used name");
    }

    private boolean isFree(String accountId, String name) {
        return appsOf(accountId).stream().noneMatch(app -> app.spec().name().equals(name));
    }

    private List<App> appsOf(String accountId) {
        return world.apps().values().stream()
                .filter(app -> app.spec().accountId().equals(accountId))
                .toList();
    }

    private Reply create(JsonNode request) throws Refusal {
        String accountId = world.account(request.path("accountId").asText()).id();
        String name = request.path("name").asText();
        if (!Names.isApp(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        if (!isFree(accountId, name)) {
            throw Refusal.notAvailable("app name '%s'".formatted(name));
        }
        long lifetime = request.path("lifetime").asLong();
        if (lifetime != FOR_EVER && (lifetime < SHORTEST_LIFETIME || lifetime > LONGEST_LIFETIME)) {
            throw Refusal.invalid("Range", "lifetime");
        }
        String queue = request.path("queueName").asText();
        if (!queue.equals(AppTypes.QUEUE)) {
            throw Refusal.notAvailable("queueName '%s'".formatted(queue));
        }
        if (appsOf(accountId).size() >= MOST_APPS) {
            throw Refusal.quotaExceeded();
        }
        AppSpec spec =
                new AppSpec(
                        accountId,
                        name,
                        request.path("appTypeId").asText(),
                        queue,
                        request.path("description").asText(),
                        types.dependencies(request));
        String id = world.newId();
        AppRun run = new AppRun(world.newYarnId(), lifetime, world.now(), world.readyAt(), null);
        List<Component> components = types.components(request.path("components"), spec, run);
        if (containers(components) > MOST_CONTAINERS) {
            throw Refusal.quotaExceeded();
        }
        world.apps().put(id, new App(id, spec, run, components));
        return Reply.id(id);
    }

    private static int containers(List<Component> components) {
        return components.stream().mapToInt(each -> each.containers().size()).sum();
    }

    private Reply getList(JsonNode request) throws Refusal {
        State.Account account = world.account(request.path("search").path("accountId").asText());
        return Reply.list(appsOf(account.id()), app -> states.row(app, account.name()));
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        App app = app(request);
        JsonNode type = catalogue.appType(app.spec().typeId());
        ObjectNode answer = states.detail(app);
        ObjectNode links = answer.putObject("links");
        if (states.isRunning(app)) {
            for (JsonNode link : type.path("links")) {
                String[] parts = link.asText().split(":", 2);
                links.put(
                        parts[0],
                        "https://%s--%s--%s.df-proxy.kr.ch.naverncp.com"
                                .formatted(app.spec().name(), parts[0], parts[1]));
            }
        }
        return Reply.json(answer);
    }

    private Reply setContainerCount(JsonNode request) throws Refusal {
        App app = app(request);
        long wanted = request.path("containerCount").asLong();
        Component component = component(app, request.path("componentName").asText());
        if (wanted < 0) {
            throw Refusal.invalid("Min", "containerCount");
        }
        if (wanted > MOST_CONTAINERS
                || containers(app.components()) - component.containers().size() + wanted
                        > MOST_CONTAINERS) {
            throw Refusal.quotaExceeded();
        }
        List<Container> containers = new ArrayList<>(component.containers());
        while (containers.size() > wanted) {
            containers.removeLast();
        }
        while (containers.size() < wanted) {
            containers.add(types.container(app.run(), component.name(), containers.size()));
        }
        return replace(app, component.with(containers));
    }

    private Reply setLifetime(JsonNode request) throws Refusal {
        App app = app(request);
        states.requireRunning(app);
        long lifetime = request.path("lifetime").asLong(LONGEST_LIFETIME);
        return put(app.with(app.run().withLifetime(lifetime)));
    }

    private Reply killContainer(JsonNode request) throws Refusal {
        App app = app(request);
        states.requireRunning(app);
        String name = request.path("containerName").asText();
        for (Component component : app.components()) {
            List<Container> containers = new ArrayList<>(component.containers());
            for (int index = 0; index < containers.size(); index++) {
                if (containers.get(index).name().equals(name)) {
                    containers.set(index, types.container(app.run(), component.name(), index));
                    return replace(app, component.with(containers));
                }
            }
        }
        throw Refusal.noSuchElement();
    }

    private Reply killMaster(JsonNode request) throws Refusal {
        App app = app(request);
        states.requireRunning(app);
        return put(app.with(app.run().readyAgainAt(world.readyAt())));
    }

    private Reply start(JsonNode request) throws Refusal {
        App app = app(request);
        states.requireStopped(app);
        for (String id : app.spec().dependentIds()) {
            App needed = world.apps().get(id);
            if (needed == null || !states.isRunning(needed)) {
                throw Refusal.notAvailable("dependentIds '%s'".formatted(id));
            }
        }
        AppRun run =
                new AppRun(
                        world.newYarnId(),
                        app.run().lifetime(),
                        world.now(),
                        world.readyAt(),
                        null);
        return put(app.with(run).with(types.relaunched(app.components(), run)));
    }

    private Reply stop(JsonNode request) throws Refusal {
        App app = app(request);
        states.requireRunning(app);
        return put(app.with(app.run().stopped(world.now())));
    }

    private Reply delete(JsonNode request) throws Refusal {
        App app = app(request);
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

    private Reply replace(App app, Component changed) {
        List<Component> components =
                app.components().stream()
                        .map(each -> each.name().equals(changed.name()) ? changed : each)
                        .toList();
        return put(app.with(components));
    }

    private Reply put(App app) {
        world.apps().put(app.id(), app);
        return Reply.id(app.id());
    }

    private static Component component(App app, String name) throws Refusal {
        for (Component component : app.components()) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        throw Refusal.noSuchElement();
    }

    private App app(JsonNode request) throws Refusal {
        App app = world.apps().get(request.path("id").asText());
        if (app == null) {
            throw Refusal.noSuchElement();
        }
        world.account(app.spec().accountId());
        return app;
    }
}
