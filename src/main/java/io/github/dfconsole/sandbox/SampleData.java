package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.State.Account;
import io.github.dfconsole.sandbox.State.AiApp;
import io.github.dfconsole.sandbox.State.AiAppSpec;
import io.github.dfconsole.sandbox.State.AiWorkspace;
import io.github.dfconsole.sandbox.State.App;
import io.github.dfconsole.sandbox.State.AppRun;
import io.github.dfconsole.sandbox.State.AppSpec;
import io.github.dfconsole.sandbox.State.Component;
import io.github.dfconsole.sandbox.State.Container;
import io.github.dfconsole.sandbox.State.Notebook;
import io.github.dfconsole.sandbox.State.NotebookSpec;
import io.github.dfconsole.sandbox.State.Quota;
import io.github.dfconsole.sandbox.State.Settling;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Contents a team of data engineers might have: the same for the same seed. */
final class SampleData {

    private static final String RESOURCE = "sample-data.json";
    private static final int LONGEST_NAME = 15;

    private final JsonNode written = Catalogue.read(RESOURCE);
    private final Catalogue catalogue = Catalogue.load();
    private final RandomGenerator random;
    private final long now;

    private SampleData(SandboxSettings settings) {
        this.random = World.random(settings.contents().seed());
        this.now = settings.clock().millis();
    }

    static State state(SandboxSettings settings) {
        SampleData sample = new SampleData(settings);
        List<Account> accounts = sample.accounts();
        String owner = accounts.getFirst().id();
        List<App> apps = sample.apps(owner);
        List<Notebook> notebooks = sample.notebooks(owner);
        List<AiApp> aiApps = sample.aiApps(owner);
        return new State(
                accounts,
                apps,
                notebooks,
                sample.aiWorkspaces(owner, settings.contents().aiWorkspaces()),
                aiApps,
                0);
    }

    private List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        Quota quota = new Quota(2, 300);
        for (JsonNode each : written.path("accounts")) {
            accounts.add(
                    new Account(
                            newId(),
                            each.path("name").asText(),
                            time(each.path("createdAt")),
                            new Settling(0, "RUNNING"),
                            each.path("disabled").asBoolean(),
                            1,
                            Map.of("koya", quota, "tata", new Quota(1, 200))));
        }
        return accounts;
    }

    private List<App> apps(String owner) {
        List<App> apps = new ArrayList<>();
        for (JsonNode each : written.path("apps")) {
            long started = now - Duration.ofHours(each.path("startedHoursAgo").asLong()).toMillis();
            String yarnId = "application_%d_%04d".formatted(started, random.nextInt(10_000));
            AppSpec spec =
                    new AppSpec(
                            owner,
                            each.path("name").asText(),
                            each.path("type").asText(),
                            AppTypes.QUEUE,
                            each.path("description").asText(),
                            dependencies(each, apps));
            Long stopped = each.path("stopped").asBoolean() ? started + 7_200_000 : null;
            AppRun run =
                    new AppRun(yarnId, each.path("lifetime").asLong(), started, started, stopped);
            apps.add(new App(newId(), spec, run, components(spec.typeId(), started)));
        }
        return apps;
    }

    private static List<String> dependencies(JsonNode app, List<App> apps) {
        String needed = app.path("dependsOn").asText();
        return apps.stream()
                .filter(each -> each.spec().name().equals(needed))
                .map(App::id)
                .toList();
    }

    private List<Component> components(String typeId, long started) {
        List<Component> components = new ArrayList<>();
        for (JsonNode each : AppTypes.components(catalogue, typeId)) {
            String name = each.path(0).asText();
            List<Container> containers = new ArrayList<>();
            for (int index = 0; index < each.path(3).asInt(); index++) {
                String id =
                        "container_e01_%d_01_%06d".formatted(started, 2 + random.nextInt(999_990));
                containers.add(new Container(id, name + "-" + index, started, started));
            }
            components.add(
                    new Component(
                            name,
                            each.path(1).asInt(),
                            each.path(2).asInt(),
                            AppTypes.image(typeId),
                            containers));
        }
        return components;
    }

    private List<Notebook> notebooks(String owner) {
        List<Notebook> notebooks = new ArrayList<>();
        for (JsonNode each : written.path("notebooks")) {
            int storageGb = each.path("storageGB").asInt();
            NotebookSpec spec =
                    new NotebookSpec(
                            owner,
                            each.path("name").asText(),
                            catalogue.notebookTypes().getFirst().path("typeCode").asText(),
                            each.path("serverTypeCode").asText(),
                            each.path("vpcNo").asLong(),
                            each.path("subnetNo").asLong(),
                            each.path("loginKeyName").asText(),
                            storageGb == 0 ? null : each.path("storageType").asText(),
                            storageGb);
            long created = time(each.path("createdAt"));
            notebooks.add(
                    new Notebook(
                            newId(),
                            spec,
                            Map.of("Jupyter Lab.Access Password", "********"),
                            created,
                            created,
                            null));
        }
        return notebooks;
    }

    private List<AiApp> aiApps(String owner) {
        List<AiApp> aiApps = new ArrayList<>();
        for (JsonNode each : written.path("aiApps")) {
            long started =
                    now - Duration.ofMinutes(each.path("startedMinutesAgo").asLong()).toMillis();
            AiAppSpec spec =
                    new AiAppSpec(
                            "application_%d_%04d".formatted(started, random.nextInt(10_000)),
                            owner,
                            each.path("workspace").asText(),
                            each.path("name").asText(),
                            "gpu",
                            4,
                            each.path("gpus").asInt(),
                            30_720,
                            each.path("image").asText());
            long ends = started + Duration.ofMinutes(each.path("minutes").asLong()).toMillis();
            aiApps.add(
                    new AiApp(
                            newId(),
                            spec,
                            started,
                            started + 20_000,
                            ends,
                            each.path("fails").asBoolean(),
                            each.path("killed").asBoolean() ? ends : null));
        }
        return aiApps;
    }

    /** Past the hand-written ones they repeat, with a number in the name and later dates. */
    private List<AiWorkspace> aiWorkspaces(String owner, int count) {
        JsonNode patterns = written.path("aiWorkspaces");
        List<AiWorkspace> workspaces = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            JsonNode pattern = patterns.get(index % patterns.size());
            int round = index / patterns.size();
            long later = Duration.ofMinutes(7L * round).toMillis();
            workspaces.add(
                    new AiWorkspace(
                            newId(),
                            numbered(pattern.path("name").asText(), round),
                            owner,
                            pattern.path("description").asText(),
                            pattern.path("image").asText(),
                            time(pattern.path("createdAt")) + later,
                            time(pattern.path("modifiedAt")) + later,
                            pattern.path("disabled").asBoolean(),
                            null));
        }
        return workspaces;
    }

    /** A name has no more than fifteen characters, the number included. */
    private static String numbered(String name, int round) {
        if (round == 0) {
            return name;
        }
        String number = "-" + round;
        int kept = Math.min(name.length(), LONGEST_NAME - number.length());
        return name.substring(0, kept) + number;
    }

    private String newId() {
        return Ids.next(random);
    }

    private static long time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant().toEpochMilli();
    }
}
