package io.github.dfconsole.ui.apps.lifetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.apps.WantedEnd;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Guard;
import io.github.dfconsole.ui.resource.action.RunTools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * How long it takes to renew 200 apps, two at a time, where the sandbox takes 300 ms for every
 * call: at best a hundred times a call made directly in the same run. The goal is that and a fifth.
 */
public final class RenewalBench {

    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int APPS = 200;
    private static final int DIRECT_CALLS = 20;

    private final ExecutorService uiThread = Executors.newSingleThreadExecutor();
    private final ThreadedJobs jobs = new ThreadedJobs(uiThread);
    private final Path folder = Files.createTempDirectory("bench");
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger lists = new AtomicInteger();
    private final Lifetimes lifetimes =
            new Lifetimes(new LifetimeStore(folder), InstantSource.system());

    private RenewalBench() throws Exception {}

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        try {
            new RenewalBench().run();
            System.exit(0);
        } catch (Exception e) {
            // The threads of the console would keep the process.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(
                                new SandboxSettings.Contents(
                                        0, SandboxSettings.USUAL_SEED, stateWithManyApps()))
                        .with(new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(1)));
        SandboxServer sandbox = SandboxServer.start(settings);
        Session session = open(sandbox);
        Account account = session.accounts().rows().getFirst();
        ResourceViewModel<App, AppDetail> model = show();
        lifetimes.open("bench");
        onUiThread(
                () -> {
                    model.runner().open(session, "bench", Guard.NONE);
                    model.show(session, account);
                    return true;
                });
        until(() -> model.table().all().size() >= APPS);
        double direct = direct(session, model.table().all().getFirst());
        int listsBefore = lists.get();
        double took = renew(model);
        double best = direct * APPS / 2;
        System.out.println("| 200 apps | took | best | ratio | goal | lists read |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| two at a time, 300 ms | %.1f s | %.1f s | %.2f | 1.20 | %d |%n",
                took / 1e3,
                best / 1e3,
                took / best,
                lists.get() - listsBefore);
        session.close();
        sandbox.close();
    }

    private Session open(SandboxServer sandbox) throws Exception {
        Transport transport =
                Benches.transport(
                        sandbox,
                        (report, failure) ->
                                (report.operation().equals("apps/getList") ? lists : calls)
                                        .incrementAndGet());
        return new Session(new DataForestClient(transport), transport::close);
    }

    /** The sandbox refuses to create so many, so one app from its saved state is copied. */
    private Path stateWithManyApps() throws Exception {
        Path file = folder.resolve("many.dfsandbox");
        SandboxServer sandbox =
                SandboxServer.start(
                        SandboxSettings.usual()
                                .with(
                                        new SandboxSettings.Contents(
                                                0, SandboxSettings.USUAL_SEED, file)));
        Session session = open(sandbox);
        Account account = session.accounts().rows().getFirst();
        App running =
                session.apps(account.id()).rows().stream()
                        .filter(AppLife::isRunning)
                        .findFirst()
                        .orElseThrow();
        session.close();
        sandbox.close();
        ObjectMapper json = new ObjectMapper();
        ObjectNode state = (ObjectNode) json.readTree(file.toFile());
        ArrayNode apps = (ArrayNode) state.get("apps");
        JsonNode sample = null;
        for (JsonNode each : apps) {
            sample = each.path("id").asText().equals(running.id()) ? each : sample;
        }
        apps.removeAll();
        for (int number = 0; number < APPS; number++) {
            ObjectNode copy = Objects.requireNonNull(sample).deepCopy();
            copy.put("id", "id%018d".formatted(number));
            ((ObjectNode) copy.get("spec")).put("name", "b%03d".formatted(number));
            ((ObjectNode) copy.get("run"))
                    .put("startedAt", System.currentTimeMillis())
                    .put("lifetime", 86_400);
            apps.add(copy);
        }
        json.writeValue(file.toFile(), state);
        return file;
    }

    private ResourceViewModel<App, AppDetail> show() {
        InstantSource clock = InstantSource.system();
        ScreenContext context =
                new ScreenContext(
                        new Settings(Language.KOREAN, ThemeChoice.LIGHT),
                        new Texts(Locale.KOREAN),
                        new Times(ZoneId.of("Asia/Seoul")),
                        jobs,
                        new Poller(jobs),
                        clock,
                        page -> {},
                        new Notices(jobs, notice -> {}));
        return onUiThread(
                () ->
                        new ResourceViewModel<>(
                                new AppsKind(lifetimes, folder),
                                context,
                                new RunTools(
                                        jobs,
                                        clock,
                                        new ChangeSender(
                                                new ChangeLog(folder.resolve("c")), clock))));
    }

    private static double direct(Session session, App app) throws ApiException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < DIRECT_CALLS; i++) {
            long start = System.nanoTime();
            session.client().apps().setLifetime(app.id(), 86_400);
            took.add((System.nanoTime() - start) / 1e6);
        }
        return took.stream().sorted().toList().get(DIRECT_CALLS / 2);
    }

    @SuppressWarnings("unchecked") // the screen lists apps
    private double renew(ResourceViewModel<App, AppDetail> model) throws Exception {
        ChangeAction<App> renewing =
                (ChangeAction<App>)
                        model.actions().stream()
                                .filter(ChangeAction.class::isInstance)
                                .map(ChangeAction.class::cast)
                                .filter(each -> each.operation().equals(LifetimeChange.OPERATION))
                                .findFirst()
                                .orElseThrow();
        List<Change> changes =
                model.table().all().stream()
                        .filter(app -> app.name().startsWith("b"))
                        .<Change>map(
                                app ->
                                        LifetimeChange.of(
                                                app,
                                                new WantedEnd.After(Duration.ofDays(7)),
                                                lifetimes))
                        .limit(APPS)
                        .toList();
        CompletableFuture<Long> ended = new CompletableFuture<>();
        long start = System.nanoTime();
        onUiThread(
                () -> {
                    model.runner().onEnded(batch -> ended.complete(System.nanoTime()));
                    return model.runner().run(renewing, changes);
                });
        return (ended.get(5, TimeUnit.MINUTES) - start) / 1e6;
    }

    private void until(BooleanSupplier done) throws Exception {
        while (!onUiThread(done::getAsBoolean)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private <V> V onUiThread(Callable<V> action) {
        return Benches.on(uiThread, action);
    }
}
