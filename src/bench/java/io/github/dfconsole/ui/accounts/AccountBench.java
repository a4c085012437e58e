package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the detail of an account takes against one call, made directly in the same run, where
 * the sandbox takes 300 ms for every call; and how long the UI thread stands still while 2,000
 * accounts are shown, filtered and sorted.
 */
public final class AccountBench {

    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 20;
    private static final int MANY = 2_000;

    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final Path folder = Files.createTempDirectory("bench");

    private AccountBench() throws Exception {}

    /** Measures, and prints two tables. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        AccountBench bench = new AccountBench();
        bench.detail();
        bench.table();
        Platform.exit();
        System.exit(0);
    }

    private Session open(SandboxServer sandbox) throws Exception {
        Transport transport = Benches.transport(sandbox);
        return new Session(new DataForestClient(transport), transport::close);
    }

    private ResourceViewModel<Account, AccountOverview> show() {
        Settings settings = new Settings(Language.KOREAN, ThemeChoice.LIGHT);
        Theme.follow(settings.theme());
        InstantSource clock = InstantSource.system();
        ScreenContext context =
                new ScreenContext(
                        settings,
                        new Texts(Locale.KOREAN),
                        new Times(ZoneId.of("Asia/Seoul")),
                        jobs,
                        new Poller(jobs),
                        clock,
                        page -> {},
                        new Notices(jobs, notice -> {}));
        ResourceViewModel<Account, AccountOverview> model =
                new ResourceViewModel<>(
                        new AccountsKind(
                                AccountFiles.in(folder),
                                new Lifetimes(new LifetimeStore(folder), clock),
                                KeytabResetRecords.in(folder)),
                        context,
                        new RunTools(jobs, clock, new ChangeSender(new ChangeLog(folder), clock)));
        Scene scene = new Scene(new ResourcePage<>(model, () -> {}), 1_280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return model;
    }

    private void detail() throws Exception {
        SandboxServer sandbox =
                SandboxServer.start(
                        SandboxSettings.usual()
                                .with(new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(5))));
        Session session = open(sandbox);
        ResourceViewModel<Account, AccountOverview> model = Benches.onUiThread(this::show);
        Account account = session.accounts().rows().getFirst();
        await(model, session, account);
        List<Double> direct = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            double one = timedCall(session, account);
            double all = timedDetail(model);
            if (round >= WARM_UPS) {
                direct.add(one);
                shown.add(all);
            }
        }
        System.out.println("| what | median | against one call, directly |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| detail of an account, 4 calls | %.0f ms | %.2f |%n",
                median(shown),
                median(shown) / median(direct));
        session.close();
        sandbox.close();
    }

    private static void await(
            ResourceViewModel<Account, AccountOverview> model, Session session, Account account)
            throws Exception {
        Benches.onUiThread(
                () -> {
                    model.show(session, account);
                    return true;
                });
        until(() -> model.table().rows().size() > 1);
        Benches.onUiThread(
                () -> {
                    model.table().select(model.table().rows().getFirst());
                    return true;
                });
    }

    private static double timedCall(Session session, Account account) throws ApiException {
        long start = System.nanoTime();
        session.account(account.id());
        return (System.nanoTime() - start) / 1e6;
    }

    private static double timedDetail(ResourceViewModel<Account, AccountOverview> model)
            throws Exception {
        CompletableFuture<Long> loaded = new CompletableFuture<>();
        long start = System.nanoTime();
        Benches.onUiThread(
                () -> {
                    model.detail().close();
                    model.detail().open();
                    model.detail()
                            .loading()
                            .addListener(
                                    (property, before, now) -> {
                                        if (!now) {
                                            loaded.complete(System.nanoTime());
                                        }
                                    });
                    return true;
                });
        return (loaded.get(10, TimeUnit.SECONDS) - start) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private void table() throws Exception {
        Path state = folder.resolve("many.dfsandbox");
        String accounts =
                IntStream.range(0, MANY)
                        .mapToObj(AccountBench::account)
                        .collect(Collectors.joining(","));
        Files.writeString(
                state,
                "{\"accounts\":["
                        + accounts
                        + "],\"apps\":[],\"notebooks\":[],\"aiWorkspaces\":[],\"aiApps\":[],\"born\":7}");
        SandboxServer sandbox =
                SandboxServer.start(
                        SandboxSettings.usual()
                                .with(
                                        new SandboxSettings.Contents(
                                                0, SandboxSettings.USUAL_SEED, state)));
        Session session = open(sandbox);
        ResourceViewModel<Account, AccountOverview> model = Benches.onUiThread(this::show);
        Account first = session.accounts().rows().getFirst();
        System.out.println("| 2,000 accounts | time | longest stall |");
        System.out.println("|---|---|---|");
        print("show", () -> model.show(session, first), () -> shown(model) == MANY);
        print("sort", () -> sort(model), () -> "account-0".equals(firstName(model)));
        int matching = (int) IntStream.range(0, MANY).filter(n -> ("" + n).contains("77")).count();
        print("filter", () -> model.table().filter().set("-77"), () -> shown(model) < matching + 1);
        print("clear", () -> model.table().filter().set(""), () -> shown(model) == MANY);
        session.close();
        sandbox.close();
    }

    private static String account(int number) {
        return """
        {"id":"id%018d","name":"account-%d","createdAt":1728263551408,\
        "settling":{"until":0,"status":"RUNNING"},"disabled":%b,"keytab":1,\
        "quotas":{"koya":{"fileCountMillion":2,"spaceTb":300},\
        "tata":{"fileCountMillion":1,"spaceTb":200}}}"""
                .formatted(number, Math.floorMod(number * 7_919, MANY), number % 2 == 1);
    }

    private static int shown(ResourceViewModel<Account, AccountOverview> model) {
        return model.table().rows().size();
    }

    private static String firstName(ResourceViewModel<Account, AccountOverview> model) {
        return model.table().rows().getFirst().name();
    }

    private static void sort(ResourceViewModel<Account, AccountOverview> model) {
        model.table().sortBy(List.of(new SortKey("name", false)));
    }

    /** A heartbeat every two milliseconds tells how long the UI thread stands still. */
    private static void print(String what, Runnable action, BooleanSupplier done) throws Exception {
        List<Long> beats = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread heart = Thread.ofPlatform().start(() -> beat(beats, stop));
        TimeUnit.MILLISECONDS.sleep(100);
        long start = System.nanoTime();
        Benches.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
        until(done);
        double took = (System.nanoTime() - start) / 1e6;
        TimeUnit.MILLISECONDS.sleep(500);
        stop.set(true);
        heart.join();
        long longest = beats.stream().mapToLong(Long::longValue).max().orElse(0);
        System.out.printf(Locale.ROOT, "| %s | %.0f ms | %.0f ms |%n", what, took, longest / 1e6);
    }

    private static void beat(List<Long> beats, AtomicBoolean stop) {
        while (!stop.get()) {
            long sent = System.nanoTime();
            Benches.onUiThread(() -> true);
            beats.add(System.nanoTime() - sent);
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void until(BooleanSupplier done) throws Exception {
        while (!Benches.onUiThread(done::getAsBoolean)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
