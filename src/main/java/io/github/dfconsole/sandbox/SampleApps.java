package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredApp.Component;
import io.github.dfconsole.sandbox.StoredApp.Container;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The sample apps, and the sample runs of AI apps. */
final class SampleApps {

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

    List<StoredApp> apps(String owner) {
        List<StoredApp> apps = new ArrayList<>();
        for (JsonNode each : written.path("apps")) {
            apps.add(app(each, owner, dependencies(each, apps)));
        }
        return apps;
    }

    private StoredApp app(JsonNode each, String owner, List<String> dependencies) {
        long started = now - Duration.ofHours(each.path("startedHoursAgo").asLong()).toMillis();
        String yarnId = "application_%d_%04d".formatted(started, random.nextInt(10_000));
        StoredApp.Spec spec =
                new StoredApp.Spec(
                        owner,
                        each.path("name").asText(),
                        each.path("type").asText(),
                        AppTypes.QUEUE,
                        each.path("description").asText(),
                        dependencies);
        Long stopped = each.path("stopped").asBoolean() ? started + 7_200_000 : null;
        StoredApp.Run run =
                new StoredApp.Run(
                        yarnId, each.path("lifetime").asLong(), started, started, stopped);
        return new StoredApp(Ids.next(random), spec, run, components(spec.typeId(), started));
    }

    private static List<String> dependencies(JsonNode app, List<StoredApp> apps) {
        String needed = app.path("dependsOn").asText();
        return apps.stream()
                .filter(each -> each.spec().name().equals(needed))
                .map(StoredApp::id)
                .toList();
    }

    private List<Component> components(String typeId, long started) {
        List<Component> components = new ArrayList<>();
        for (JsonNode each : AppComponents.ofType(catalogue, typeId)) {
            String name = each.path(0).asText();
            components.add(
                    new Component(
                            name,
                            each.path(1).asInt(),
                            each.path(2).asInt(),
                            AppComponents.image(typeId),
                            containers(name, each.path(3).asInt(), started)));
        }
        return components;
    }

    private List<Container> containers(String component, int count, long started) {
        List<Container> containers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String id = "container_e01_%d_01_%06d".formatted(started, 2 + random.nextInt(999_990));
            containers.add(new Container(id, component + "-" + index, started, started));
        }
        return containers;
    }

    List<StoredAiApp> aiApps(String owner) {
        List<StoredAiApp> aiApps = new ArrayList<>();
        for (JsonNode each : written.path("aiApps")) {
            aiApps.add(aiApp(each, owner));
        }
        return aiApps;
    }

    private StoredAiApp aiApp(JsonNode each, String owner) {
        long started = now - Duration.ofMinutes(each.path("startedMinutesAgo").asLong()).toMillis();
        long ends = started + Duration.ofMinutes(each.path("minutes").asLong()).toMillis();
        StoredAiApp.Spec spec = spec(each, owner, started);
        return new StoredAiApp(
                Ids.next(random),
                spec,
                started,
                started + 20_000,
                ends,
                each.path("fails").asBoolean(),
                each.path("killed").asBoolean() ? ends : null);
    }

    private StoredAiApp.Spec spec(JsonNode each, String owner, long started) {
        return new StoredAiApp.Spec(
                "application_%d_%04d".formatted(started, random.nextInt(10_000)),
                owner,
                each.path("workspace").asText(),
                each.path("name").asText(),
                "gpu",
                4,
                each.path("gpus").asInt(),
                30_720,
                each.path("image").asText());
    }
}
