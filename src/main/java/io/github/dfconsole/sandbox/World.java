package io.github.dfconsole.sandbox;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The current contents of a sandbox. This class is not thread-safe: the service handles one call at
 * a time.
 */
final class World {

    private static final String RANDOM = "L64X128MixRandom";

    /** Keeps the ids of different runs from colliding. */
    private static final long BIG_STEP = 0x9E37_79B9_7F4A_7C15L;

    private static final int ACCOUNT_FACTOR = 3;

    private final InstantSource clock;
    private final Duration readiness;
    private final SandboxSettings.Apps appSettings;
    private final RandomGenerator random;
    private final URI logs;
    private long born;
    private final Map<String, StoredAccount> accounts = new LinkedHashMap<>();
    private final Map<String, StoredApp> apps = new LinkedHashMap<>();
    private final Map<String, StoredNotebook> notebooks = new LinkedHashMap<>();
    private final Map<String, StoredAiWorkspace> aiWorkspaces = new LinkedHashMap<>();
    private final Map<String, StoredAiApp> aiApps = new LinkedHashMap<>();

    /**
     * Starts with contents that were read from a file, or with sample contents.
     *
     * @param logs where the logs of containers are served
     */
    World(State start, SandboxSettings settings, URI logs) {
        this.logs = logs;
        this.clock = settings.clock();
        this.readiness = settings.pace().readiness();
        this.appSettings = settings.apps();
        // A seed other than that of the sample contents, or new ids would repeat theirs.
        this.born = start.born();
        this.random = random(~settings.contents().seed() + BIG_STEP * born);
        fill(accounts, start.accounts(), StoredAccount::id);
        fill(apps, start.apps(), StoredApp::id);
        fill(notebooks, start.notebooks(), StoredNotebook::id);
        fill(aiWorkspaces, start.aiWorkspaces(), StoredAiWorkspace::id);
        fill(aiApps, start.aiApps(), StoredAiApp::id);
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of(RANDOM).create(seed);
    }

    private static <T> void fill(Map<String, T> map, List<T> rows, Function<T, String> id) {
        rows.forEach(row -> map.put(id.apply(row), row));
    }

    /** Returns a copy of all contents. */
    State state() {
        return new State(
                new ArrayList<>(accounts.values()),
                new ArrayList<>(apps.values()),
                new ArrayList<>(notebooks.values()),
                new ArrayList<>(aiWorkspaces.values()),
                new ArrayList<>(aiApps.values()),
                born);
    }

    /** Returns the current time, in milliseconds since the epoch. */
    long now() {
        return clock.millis();
    }

    /** Returns where the logs of containers are served. */
    URI logs() {
        return logs;
    }

    /** Returns when something that starts now will be ready, in milliseconds since the epoch. */
    long readyAt() {
        return now() + readiness.toMillis();
    }

    /** Returns when YARN finds room for a container that is requested now. */
    long launchedAt() {
        return now() + readiness.toMillis() / 2;
    }

    /** Returns what reads tell of apps. */
    SandboxSettings.Apps appSettings() {
        return appSettings;
    }

    /** Returns when an account that is created now will be ready: it takes longer than the rest. */
    long accountReadyAt() {
        return now() + ACCOUNT_FACTOR * readiness.toMillis();
    }

    /** Returns a new id. */
    String newId() {
        born++;
        while (true) {
            String id = Ids.next(random);
            if (!accounts.containsKey(id)
                    && !apps.containsKey(id)
                    && !notebooks.containsKey(id)
                    && !aiWorkspaces.containsKey(id)
                    && !aiApps.containsKey(id)) {
                return id;
            }
        }
    }

    /** Returns a new application id in the format of YARN. */
    String newYarnId() {
        return "application_%d_%04d".formatted(now(), random.nextInt(10_000));
    }

    /** Returns a random number below a million. */
    int newNumber() {
        return random.nextInt(1_000_000);
    }

    Map<String, StoredAccount> accounts() {
        return accounts;
    }

    Map<String, StoredApp> apps() {
        return apps;
    }

    List<StoredApp> appsOf(String accountId) {
        return apps.values().stream()
                .filter(app -> app.spec().accountId().equals(accountId))
                .toList();
    }

    /** Stores an app and answers with its id. */
    Reply put(StoredApp app) {
        apps.put(app.id(), app);
        return Reply.id(app.id());
    }

    /** Returns all notebooks whose deletion is not complete. */
    Map<String, StoredNotebook> notebooks() {
        long now = now();
        notebooks.values().removeIf(each -> each.goneAt() != null && each.goneAt() <= now);
        return notebooks;
    }

    Map<String, StoredAiWorkspace> aiWorkspaces() {
        return aiWorkspaces;
    }

    Map<String, StoredAiApp> aiApps() {
        return aiApps;
    }

    /** Returns the account with an id, if the caller may use it. */
    StoredAccount account(String id) throws Refusal {
        StoredAccount account = accounts.get(id);
        if (account == null) {
            throw Refusal.noSuchElement();
        }
        if (account.disabled()) {
            throw Refusal.notAllowed();
        }
        return account;
    }

    /** Returns the app with an id, if the caller may use its account. */
    StoredApp app(String id) throws Refusal {
        StoredApp app = apps.get(id);
        if (app == null) {
            throw Refusal.noSuchElement();
        }
        account(app.spec().accountId());
        return app;
    }

    /** Returns the AI workspace with an id, if the caller may use it and its account. */
    StoredAiWorkspace aiWorkspace(String id) throws Refusal {
        StoredAiWorkspace workspace = aiWorkspaces.get(id);
        if (workspace == null) {
            throw Refusal.noSuchElement();
        }
        account(workspace.accountId());
        if (workspace.disabled()) {
            throw Refusal.notAllowed();
        }
        return workspace;
    }
}
