package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredApp.Component;

import java.util.List;
import java.util.Map;

/** Checks what apps/create asks for, and creates the app. */
final class AppCreation {

    private static final long SHORTEST_LIFETIME = 300;
    private static final long FOR_EVER = -1;

    /** Most characters of the names of an account and its app together. */
    static final int LONGEST_TOGETHER = 20;

    private static final int MOST_APPS = 50;

    private final World world;
    private final AppTypes types;
    private final AppComponents components;

    AppCreation(World world, AppTypes types, AppComponents components) {
        this.world = world;
        this.types = types;
        this.components = components;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("apps/checkAvailableName", this::checkAvailableName);
        handlers.put("apps/create", this::create);
    }

    private Reply checkAvailableName(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("accountId").asText());
        String name = request.path("name").asText();
        if (!Names.isApp(name) || isTooLong(account, name)) {
            return Reply.available(false, "invalid name");
        }
        return Reply.available(isFree(account.id(), name), "already used name");
    }

    private static boolean isTooLong(StoredAccount account, String name) {
        return account.name().length() + name.length() > LONGEST_TOGETHER;
    }

    private boolean isFree(String accountId, String name) {
        return world.appsOf(accountId).stream().noneMatch(app -> app.spec().name().equals(name));
    }

    private Reply create(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("accountId").asText());
        String accountId = account.id();
        checkName(account, request.path("name").asText());
        long lifetime = lifetime(request);
        checkQueue(request.path("queueName").asText());
        if (world.appsOf(accountId).size() >= MOST_APPS) {
            throw Refusal.quotaExceeded();
        }
        StoredApp.Spec spec = spec(request, accountId);
        String id = world.newId();
        StoredApp.Run run =
                StoredApp.Run.started(world.newYarnId(), lifetime, world.now(), world.readyAt());
        List<Component> made = components.requested(request.path("components"), spec, run);
        if (AppComponents.containers(made) > AppComponents.MOST_CONTAINERS) {
            throw Refusal.quotaExceeded();
        }
        return world.put(new StoredApp(id, spec, run, made));
    }

    private void checkName(StoredAccount account, String name) throws Refusal {
        if (!Names.isApp(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        if (isTooLong(account, name)) {
            throw Refusal.invalid("Size", "name");
        }
        if (!isFree(account.id(), name)) {
            throw Refusal.notAvailable("app name '%s'".formatted(name));
        }
    }

    private static long lifetime(JsonNode request) throws Refusal {
        long lifetime = request.path("lifetime").asLong();
        boolean inRange = lifetime >= SHORTEST_LIFETIME && lifetime <= AppTypes.LONGEST_LIFETIME;
        if (lifetime != FOR_EVER && !inRange) {
            throw Refusal.invalid("Range", "lifetime");
        }
        return lifetime;
    }

    private static void checkQueue(String queue) throws Refusal {
        if (!queue.equals(AppTypes.QUEUE)) {
            throw Refusal.notAvailable("queueName '%s'".formatted(queue));
        }
    }

    private StoredApp.Spec spec(JsonNode request, String accountId) throws Refusal {
        return new StoredApp.Spec(
                accountId,
                request.path("name").asText(),
                request.path("appTypeId").asText(),
                request.path("queueName").asText(),
                request.path("description").asText(),
                types.dependencies(request));
    }
}
