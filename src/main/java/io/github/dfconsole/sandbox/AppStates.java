package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.StoredApp.Component;
import io.github.dfconsole.sandbox.StoredApp.Container;

/** The state of an app at the moment, and how answers describe it. */
final class AppStates {

    private final World world;
    private final AppAddresses addresses;

    AppStates(World world, AppAddresses addresses) {
        this.world = world;
        this.addresses = addresses;
    }

    /** Returns when the app was stopped or its lifetime ended; -1 if neither has happened. */
    private long endedAt(StoredApp app) {
        Long stopped = app.run().stoppedAt();
        if (stopped != null) {
            return stopped;
        }
        long end = app.run().lifetimeEndsAt();
        return end <= world.now() ? end : -1;
    }

    private boolean hasEnded(StoredApp app) {
        return endedAt(app) >= 0;
    }

    boolean isRunning(StoredApp app) {
        return !hasEnded(app);
    }

    void requireRunning(StoredApp app) throws Refusal {
        if (hasEnded(app)) {
            throw Refusal.notAvailable("app state 'STOPPED'");
        }
    }

    void requireStopped(StoredApp app) throws Refusal {
        if (!hasEnded(app)) {
            throw Refusal.notAvailable("app state '%s'".formatted(state(app)));
        }
    }

    private String state(StoredApp app) {
        if (hasEnded(app)) {
            return "STOPPED";
        }
        return world.now() < app.run().readyAt() ? "ACCEPTED" : "RUNNING";
    }

    ObjectNode row(StoredApp app, String accountName) {
        ObjectNode row =
                Reply.object()
                        .put("id", app.id())
                        .put("name", app.spec().name())
                        .put("state", state(app))
                        .put("queueName", app.spec().queue())
                        .put("accountId", app.spec().accountId())
                        .put("accountName", accountName)
                        .put("startedAt", Reply.newerTime(app.run().startedAt()));
        if (hasEnded(app)) {
            row.put("finishedAt", Reply.newerTime(endedAt(app)));
        }
        // The unit is seconds in spite of the name.
        return row.put("lifetimeMillis", lifetime(app)).put("disabled", false);
    }

    /** What a read gives as the lifetime, in seconds: all of it as it was last set, or the rest. */
    private long lifetime(StoredApp app) {
        long whole = app.run().lifetime();
        if (whole < 0 || !world.appSettings().remainingLifetimes()) {
            return whole;
        }
        long left = hasEnded(app) ? 0 : app.run().lifetimeEndsAt() - world.now();
        return left / 1_000;
    }

    ObjectNode detail(StoredApp app) {
        ObjectNode answer =
                Reply.success()
                        .put("id", app.id())
                        .put("appId", app.run().yarnId())
                        .put("name", app.spec().name())
                        .put("appTypeId", app.spec().typeId())
                        .put("version", "v1")
                        .put("lifetime", sentence(lifetime(app)))
                        .put("queueName", app.spec().queue())
                        .put("description", app.spec().description())
                        .put("state", state(app));
        if (isRunning(app) || world.appSettings().wholeWhenStopped()) {
            answer.set("links", addresses.links(app));
            ArrayNode components = answer.putArray("components");
            app.components().forEach(each -> write(app, each, components.addObject()));
        }
        return answer;
    }

    private void write(StoredApp app, Component component, ObjectNode row) {
        int desired = component.containers().size();
        long ready = component.containers().stream().filter(each -> isReady(app, each)).count();
        row.put("name", component.name())
                .put("state", componentState(app, ready, desired))
                .put("desired", desired)
                .put("allocated", hasEnded(app) ? 0 : ready)
                .put("memoryMb", component.memoryMb())
                .put("cpuCount", component.cpuCount())
                .put("image", component.image())
                .put("containerCount", desired);
        ArrayNode containers = row.putArray("containers");
        if (!hasEnded(app)) {
            component.containers().stream()
                    .filter(each -> each.isThere(world.now()))
                    .forEach(each -> write(app, each, containers.addObject()));
        }
    }

    private void write(StoredApp app, Container container, ObjectNode row) {
        row.put("id", container.id())
                .put("name", container.name())
                .put("state", isReady(app, container) ? "READY" : "INIT")
                .put("hostName", addresses.host(app, container.name()))
                .put("launchedAt", Reply.newerTime(container.launchedAt()));
    }

    private String componentState(StoredApp app, long ready, int desired) {
        if (hasEnded(app)) {
            return "STOPPED";
        }
        return ready == desired ? "STABLE" : "FLEXING";
    }

    private boolean isReady(StoredApp app, Container container) {
        return !hasEnded(app) && container.isReady(world.now());
    }

    /** Formats a lifetime as the reference does: {@code 7 days, 0:0:0 (604800 seconds)}. */
    private static String sentence(long seconds) {
        if (seconds < 0) {
            return Long.toString(seconds);
        }
        return "%d days, %d:%d:%d (%d seconds)"
                .formatted(
                        seconds / 86_400,
                        seconds % 86_400 / 3_600,
                        seconds % 3_600 / 60,
                        seconds % 60,
                        seconds);
    }
}
