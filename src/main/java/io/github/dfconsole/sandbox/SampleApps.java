package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredApp.Component;
import io.github.dfconsole.sandbox.StoredApp.Container;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The sample apps. */
final class SampleApps {

    /** How much later each repetition of the sample document starts, in milliseconds. */
    private static final long LATER = 7_000;

    private final JsonNode written;
    private final Catalogue catalogue;
    private final RandomGenerator random;
    private final long now;

    /**
     * Prepares the samples.
     *
     * @param written the sample document
     * @param now the time they are dated from, in milliseconds since the epoch
     */
    SampleApps(JsonNode written, Catalogue catalogue, RandomGenerator random, long now) {
        this.written = written;
        this.catalogue = catalogue;
        this.random = random;
        this.now = now;
    }

    /**
     * Makes apps of an account. More than are written in the sample document repeat it with
     * numbered names and later starts.
     */
    List<StoredApp> apps(StoredAccount owner, int count) {
        JsonNode patterns = written.path("apps");
        int longestName = AppCreation.LONGEST_TOGETHER - owner.name().length();
        Map<String, StoredApp> apps = new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            JsonNode pattern = patterns.get(index % patterns.size());
            int round = index / patterns.size();
            StoredApp needed =
                    apps.get(
                            Names.numbered(pattern.path("dependsOn").asText(), round, longestName));
            StoredApp.Spec spec =
                    new StoredApp.Spec(
                            owner.id(),
                            Names.numbered(pattern.path("name").asText(), round, longestName),
                            pattern.path("type").asText(),
                            AppTypes.QUEUE,
                            pattern.path("description").asText(),
                            needed == null ? List.of() : List.of(needed.id()));
            apps.put(spec.name(), app(pattern, spec, round * LATER));
        }
        return List.copyOf(apps.values());
    }

    private StoredApp app(JsonNode pattern, StoredApp.Spec spec, long later) {
        long started = before(pattern.path("startedHoursAgo")) + later;
        StoredApp.Run run =
                StoredApp.Run.started(
                        "application_%d_%04d".formatted(started, random.nextInt(10_000)),
                        pattern.path("lifetime").asLong(),
                        started,
                        started);
        if (pattern.has("renewedHoursAgo")) {
            run = run.withLifetime(run.lifetime(), before(pattern.path("renewedHoursAgo")) + later);
        }
        if (pattern.path("stopped").asBoolean()) {
            run = run.stopped(started + 7_200_000);
        }
        return new StoredApp(Ids.next(random), spec, run, components(pattern, spec.typeId(), run));
    }

    private long before(JsonNode hours) {
        return now - Math.round(hours.asDouble() * Duration.ofHours(1).toMillis());
    }

    private List<Component> components(JsonNode pattern, String typeId, StoredApp.Run run) {
        List<Component> components = new ArrayList<>();
        for (JsonNode each : AppComponents.ofType(catalogue, typeId)) {
            String name = each.path(0).asText();
            int missing = pattern.path("missing").path(name).asInt();
            components.add(
                    new Component(
                            name,
                            each.path(1).asInt(),
                            each.path(2).asInt(),
                            AppComponents.image(typeId),
                            containers(name, each.path(3).asInt(), missing, run)));
        }
        return components;
    }

    /** The last ones are missing: YARN finds no room for them. */
    private List<Container> containers(
            String component, int count, int missing, StoredApp.Run run) {
        List<Container> containers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            long launched = index < count - missing ? run.startedAt() : Container.NEVER;
            containers.add(
                    new Container(
                            run.containerId(2 + random.nextInt(999_990)),
                            component + "-" + index,
                            launched,
                            launched));
        }
        return containers;
    }
}
