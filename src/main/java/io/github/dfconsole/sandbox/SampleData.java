package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.sandbox.StoredAccount.Quota;
import io.github.dfconsole.sandbox.StoredAccount.Settling;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The contents of a new sandbox: the same seed makes the same contents. */
final class SampleData {

    private static final String RESOURCE = "sample-data.json";
    private static final int LONGEST_NAME = 15;

    private final JsonNode written = written();
    private final Catalogue catalogue = Catalogue.load();
    private final RandomGenerator random;

    private SampleData(SandboxSettings settings) {
        this.random = World.random(settings.contents().seed());
    }

    static State state(SandboxSettings settings) {
        if (settings.contents().empty()) {
            return new State(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
        SampleData sample = new SampleData(settings);
        List<StoredAccount> accounts = sample.accounts();
        String owner = accounts.getFirst().id();
        SampleApps sampleApps =
                new SampleApps(
                        sample.written, sample.catalogue, sample.random, settings.clock().millis());
        // The order matters: ids are drawn from one sequence of random numbers. Apps and runs are
        // last, so that their number changes no other id.
        List<StoredNotebook> notebooks = sample.notebooks(owner);
        List<StoredAiWorkspace> aiWorkspaces =
                sample.aiWorkspaces(owner, settings.contents().aiWorkspaces());
        List<StoredApp> apps = sampleApps.apps(accounts.getFirst(), settings.apps().count());
        List<StoredAiApp> runs = sample.runs(owner, settings);
        return new State(accounts, apps, notebooks, aiWorkspaces, runs, 0);
    }

    /** Returns the document that the contents are made from. */
    static JsonNode written() {
        return Catalogue.read(RESOURCE);
    }

    private List<StoredAccount> accounts() {
        List<StoredAccount> accounts = new ArrayList<>();
        Quota quota = new Quota(2, 300);
        for (JsonNode each : written.path("accounts")) {
            accounts.add(
                    new StoredAccount(
                            newId(),
                            each.path("name").asText(),
                            time(each.path("createdAt")),
                            new Settling(0, "RUNNING"),
                            each.path("disabled").asBoolean(),
                            StoredKeytab.first(time(each.path("createdAt"))),
                            Map.of("koya", quota, "tata", new Quota(1, 200))));
        }
        return accounts;
    }

    private List<StoredNotebook> notebooks(String owner) {
        List<StoredNotebook> notebooks = new ArrayList<>();
        Map<String, String> settings = Map.of("Jupyter Lab.Access Password", "********");
        for (JsonNode each : written.path("notebooks")) {
            long created = time(each.path("createdAt"));
            notebooks.add(
                    new StoredNotebook(
                            newId(), spec(each, owner), settings, created, created, null));
        }
        return notebooks;
    }

    private StoredNotebook.Spec spec(JsonNode each, String owner) {
        int storageGb = each.path("storageGB").asInt();
        return new StoredNotebook.Spec(
                owner,
                each.path("name").asText(),
                catalogue.notebookTypes().getFirst().path("typeCode").asText(),
                each.path("serverTypeCode").asText(),
                each.path("vpcNo").asLong(),
                each.path("subnetNo").asLong(),
                each.path("loginKeyName").asText(),
                each.path("bucketName").asText(),
                storageGb == 0 ? null : each.path("storageType").asText(),
                storageGb);
    }

    /**
     * More than are written in the sample document repeat it with numbered names and later dates.
     */
    private List<StoredAiWorkspace> aiWorkspaces(String owner, int count) {
        JsonNode patterns = written.path("aiWorkspaces");
        List<StoredAiWorkspace> workspaces = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            JsonNode pattern = patterns.get(index % patterns.size());
            int round = index / patterns.size();
            long later = Duration.ofMinutes(7L * round).toMillis();
            workspaces.add(
                    new StoredAiWorkspace(
                            newId(),
                            Names.numbered(pattern.path("name").asText(), round, LONGEST_NAME),
                            owner,
                            pattern.path("description").asText(),
                            pattern.path("image").asText(),
                            time(pattern.path("createdAt")) + later,
                            time(pattern.path("modifiedAt")) + later,
                            pattern.path("disabled").asBoolean(),
                            pattern.path("unconfigured").asBoolean() ? List.of() : null));
        }
        return workspaces;
    }

    private List<StoredAiApp> runs(String owner, SandboxSettings settings) {
        return new SampleRuns(written.path("aiApps"), random, settings.clock().millis())
                .runs(owner, settings.contents().aiApps());
    }

    private String newId() {
        return Ids.next(random);
    }

    private static long time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant().toEpochMilli();
    }
}
