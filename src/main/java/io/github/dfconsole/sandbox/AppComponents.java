package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredApp.Component;
import io.github.dfconsole.sandbox.StoredApp.Container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the components of an app and their containers. */
final class AppComponents {

    /** How many containers one app may have. */
    static final int MOST_CONTAINERS = 100;

    private static final int MOST_CONTAINERS_MADE = 1_000;
    private static final String REGISTRY = "forest.kr.private-ncr.ntruss.com/dataforest/";

    private final World world;
    private final Catalogue catalogue;

    AppComponents(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
    }

    static String image(String typeId) {
        return REGISTRY + typeId.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns name, memory, CPU cores and container count of each component of a type, and a fifth
     * element if the count is fixed.
     */
    static List<JsonNode> ofType(Catalogue catalogue, String typeId) {
        return catalogue.appTypes().stream()
                .filter(type -> type.path("id").asText().equals(typeId))
                .flatMap(type -> Catalogue.list(type.path("components")).stream())
                .toList();
    }

    static int containers(List<Component> components) {
        return components.stream().mapToInt(each -> each.containers().size()).sum();
    }

    /** Makes the requested components, which have to be those of the type. */
    List<Component> requested(JsonNode requested, StoredApp.Spec spec, StoredApp.Run run)
            throws Refusal {
        List<JsonNode> given = Catalogue.list(requested);
        List<Component> components = new ArrayList<>();
        for (JsonNode known : ofType(catalogue, spec.typeId())) {
            String name = known.path(0).asText();
            if (!Catalogue.contains(given, "name", name)) {
                throw Refusal.notAvailable("components");
            }
            JsonNode wanted = Catalogue.find(given, "name", name);
            checkCount(known, wanted.path("containerCount").asLong());
            components.add(component(name, wanted, spec, run));
        }
        if (requested.size() != components.size()) {
            throw Refusal.notAvailable("components");
        }
        return components;
    }

    private Component component(
            String name, JsonNode wanted, StoredApp.Spec spec, StoredApp.Run run) throws Refusal {
        int count = number(wanted, "containerCount", 0);
        // The total is checked later; this only keeps a huge number from filling the memory.
        List<Container> containers = containers(run, name, Math.min(count, MOST_CONTAINERS_MADE));
        return new Component(
                name,
                number(wanted, "memoryMb", 1),
                number(wanted, "cpuCount", 1),
                image(spec.typeId()),
                containers);
    }

    /** Refuses to change the number of containers of a component that has a fixed one. */
    void checkCount(StoredApp app, String component, long count) throws Refusal {
        for (JsonNode known : ofType(catalogue, app.spec().typeId())) {
            if (known.path(0).asText().equals(component)) {
                checkCount(known, count);
            }
        }
    }

    private static void checkCount(JsonNode known, long count) throws Refusal {
        if (known.has(4) && known.path(3).asLong() != count) {
            throw Refusal.notAvailable("containerCount '%d'".formatted(count));
        }
    }

    private static int number(JsonNode component, String field, long least) throws Refusal {
        long value = component.path(field).asLong();
        if (value < least) {
            throw Refusal.invalid("Min", "components." + field);
        }
        if (value > Integer.MAX_VALUE) {
            throw Refusal.quotaExceeded();
        }
        return (int) value;
    }

    private List<Container> containers(StoredApp.Run run, String component, int count) {
        List<Container> containers = new ArrayList<>();
        while (containers.size() < count) {
            containers.add(container(run, component, containers.size()));
        }
        return containers;
    }

    /** Makes a container that is requested now. */
    Container container(StoredApp.Run run, String component, int index) {
        return new Container(
                run.containerId(2 + world.newNumber()),
                component + "-" + index,
                world.launchedAt(),
                world.readyAt());
    }

    /** Returns the same components with every container started again. */
    List<Component> restarted(List<Component> components, StoredApp.Run run) {
        List<Component> restarted = new ArrayList<>();
        for (Component component : components) {
            int count = component.containers().size();
            restarted.add(component.with(containers(run, component.name(), count)));
        }
        return restarted;
    }
}
