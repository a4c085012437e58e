package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredApp.Component;
import io.github.dfconsole.sandbox.StoredApp.Container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Apps operations that act on the containers of a running app. */
final class AppContainerOperations {

    private final World world;
    private final AppComponents components;
    private final AppStates states;

    AppContainerOperations(World world, AppComponents components, AppStates states) {
        this.world = world;
        this.components = components;
        this.states = states;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("apps/setContainerCount", this::setContainerCount);
        handlers.put("apps/killContainer", this::killContainer);
        handlers.put("apps/killMaster", this::killMaster);
    }

    private Reply setContainerCount(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        long wanted = request.path("containerCount").asLong();
        Component component = app.component(request.path("componentName").asText());
        if (wanted < 0) {
            throw Refusal.invalid("Min", "containerCount");
        }
        components.checkCount(app, component.name(), wanted);
        int others = AppComponents.containers(app.components()) - component.containers().size();
        if (wanted > AppComponents.MOST_CONTAINERS
                || others + wanted > AppComponents.MOST_CONTAINERS) {
            throw Refusal.quotaExceeded();
        }
        List<Container> containers = new ArrayList<>(component.containers());
        while (containers.size() > wanted) {
            containers.removeLast();
        }
        while (containers.size() < wanted) {
            containers.add(components.container(app.run(), component.name(), containers.size()));
        }
        return world.put(app.replace(component.with(containers)));
    }

    private Reply killContainer(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireRunning(app);
        String name = request.path("containerName").asText();
        for (Component component : app.components()) {
            List<Container> containers = new ArrayList<>(component.containers());
            for (int index = 0; index < containers.size(); index++) {
                Container container = containers.get(index);
                if (container.name().equals(name) && container.isThere(world.now())) {
                    containers.set(index, components.container(app.run(), component.name(), index));
                    return world.put(app.replace(component.with(containers)));
                }
            }
        }
        throw Refusal.noSuchElement();
    }

    private Reply killMaster(JsonNode request) throws Refusal {
        StoredApp app = world.app(request.path("id").asText());
        states.requireRunning(app);
        return world.put(app.with(app.run().masterRestarted(world.readyAt())));
    }
}
