package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.Wire;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppGlance;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.testing.Stalls;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.resource.table.RowFacts;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the UI thread stands still while 5,000 apps are shown, filtered, sorted and scrolled
 * over a sandbox that takes 300 ms for every call; how many details are under way at most; and how
 * much memory 500 details take beside the list.
 */
public final class AppBench {

    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int MANY = 5_000;
    private static final int DETAILS = 500;
    private static final int PAGES = 60;
    private static final int MOST_AT_ONCE = 4;
    private static final double MOST_MEMORY = 1.3;
    private static final String OWNER = "idOfTheOwner0000000000";

    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final Path folder = Files.createTempDirectory("bench");
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    private AppBench() throws Exception {}

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        new AppBench().run();
        Platform.exit();
        System.exit(0);
    }

    private Session open(SandboxServer sandbox) throws Exception {
        Transport transport = Benches.transport(sandbox);
        return new Session(new DataForestClient(new Counting(transport)), transport::close);
    }

    /** Counts the details that are under way. */
    private final class Counting implements Wire {

        private final Wire wire;

        Counting(Wire wire) {
            this.wire = wire;
        }

        @Override
        public <A extends Answer> A call(Operation<A> operation, Object request)
                throws ApiException {
            if (!operation.name().equals("apps/getDetail")) {
                return wire.call(operation, request);
            }
            calls.incrementAndGet();
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            try {
                return wire.call(operation, request);
            } finally {
                underWay.decrementAndGet();
            }
        }

        @Override
        public Keytab download(Operation<Keytab> operation, Object request) throws ApiException {
            return wire.download(operation, request);
        }

        @Override
        public Duration clockOffset() {
            return wire.clockOffset();
        }
    }

    private ResourceViewModel<App, AppDetail> show() {
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
        ResourceViewModel<App, AppDetail> model =
                new ResourceViewModel<>(
                        new AppsKind(new Lifetimes(new LifetimeStore(folder), clock), folder),
                        context,
                        new RunTools(jobs, clock, new ChangeSender(new ChangeLog(folder), clock)));
        Scene scene = new Scene(new ResourcePage<>(model, () -> {}), 1_280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stages.add(scene);
        return model;
    }

    private final List<Scene> stages = new ArrayList<>();

    private void run() throws Exception {
        SandboxServer sandbox = sandbox();
        Session session = open(sandbox);
        ResourceViewModel<App, AppDetail> model = Benches.onUiThread(this::show);
        Account owner = session.accounts().rows().getFirst();
        long empty = memory();
        warmUp(model, session, owner);
        System.out.println("| 5,000 apps | measured | goal | |");
        System.out.println("|---|---|---|---|");
        Stalls.stall("nothing", () -> {}, () -> true);
        Stalls.stall("show", () -> model.show(session, owner), () -> shown(model) == MANY);
        Stalls.stall(
                "sort by name", () -> sort(model, "name"), () -> first(model).equals("app-00000"));
        Stalls.stall("filter", () -> model.table().filter().set("-0077"), () -> shown(model) == 10);
        Stalls.stall("clear", () -> model.table().filter().set(""), () -> shown(model) == MANY);
        scroll();
        long listed = memory() - empty;
        readMany(model, session);
        Stalls.report(
                "memory with 500 details, against the list alone",
                (memory() - empty) / (double) listed,
                MOST_MEMORY,
                "");
        Stalls.stall(
                "sort by type, cancelled",
                () -> {
                    sort(model, "type");
                    model.table().factColumns().giveUp();
                },
                () -> true);
        session.close();
        sandbox.close();
    }

    /** What runs for the first time is slow, and is not what is measured. */
    private static void warmUp(
            ResourceViewModel<App, AppDetail> model, Session session, Account owner)
            throws Exception {
        for (int round = 0; round < 3; round++) {
            Stalls.act(() -> model.show(session, owner), () -> shown(model) == MANY);
            Stalls.act(() -> sort(model, "name"), () -> first(model).equals("app-00000"));
            Stalls.act(() -> model.table().filter().set("-0077"), () -> shown(model) == 10);
            Stalls.act(() -> model.table().resetLayout(), () -> shown(model) == MANY);
            Stalls.act(model::clear, () -> shown(model) == 0);
        }
    }

    private SandboxServer sandbox() throws Exception {
        Path state = folder.resolve("many.dfsandbox");
        String apps =
                IntStream.range(0, MANY).mapToObj(AppBench::app).collect(Collectors.joining(","));
        Files.writeString(
                state,
                "{\"accounts\":["
                        + account()
                        + "],\"apps\":["
                        + apps
                        + "],\"notebooks\":[],\"aiWorkspaces\":[],\"aiApps\":[],\"born\":7}");
        return SandboxServer.start(
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(5)))
                        .with(new SandboxSettings.Contents(0, SandboxSettings.USUAL_SEED, state)));
    }

    private static String account() {
        return """
        {"id":"%s","name":"account","createdAt":1728263551408,\
        "settling":{"until":0,"status":"RUNNING"},"disabled":false,"keytab":1,\
        "quotas":{"koya":{"fileCountMillion":2,"spaceTb":300},\
        "tata":{"fileCountMillion":1,"spaceTb":200}}}"""
                .formatted(OWNER);
    }

    private static String app(int number) {
        String containers =
                IntStream.range(0, 3)
                        .mapToObj(
                                each ->
                                        """
                                        {"id":"container_e01_%d_%d_01_%06d","name":"shell-%d",\
                                        "launchedAt":1728263551408,"readyAt":0}"""
                                                .formatted(number, each, each, each))
                        .collect(Collectors.joining(","));
        return """
        {"id":"id%020d","spec":{"accountId":"%s","name":"app-%05d","typeId":"DEV-1.0.0",\
        "queue":"longlived","description":"app number %d","dependentIds":[]},\
        "run":{"yarnId":"application_1728263551408_%05d","lifetime":-1,"startedAt":1728263551408,\
        "readyAt":0},"components":[{"name":"shell","memoryMb":2048,"cpuCount":1,"image":"image",\
        "containers":[%s]}]}"""
                .formatted(
                        number,
                        OWNER,
                        Math.floorMod(number * 7_919, MANY),
                        number,
                        number,
                        containers);
    }

    /** From the first row to the last and back, faster than details can be read. */
    private void scroll() throws Exception {
        TableView<?> table = (TableView<?>) stages.getFirst().getRoot().lookup("#apps");
        int before = calls.get();
        AtomicInteger page = new AtomicInteger();
        Stalls.stall("scroll from top to end", () -> turn(table, page), () -> page.get() >= PAGES);
        TimeUnit.SECONDS.sleep(4);
        Stalls.report("details under way at most", most.get(), MOST_AT_ONCE, "");
        System.out.printf(Locale.ROOT, "| details read by it | %d | | |%n", calls.get() - before);
    }

    private static void turn(TableView<?> table, AtomicInteger page) {
        table.scrollTo(page.incrementAndGet() * MANY / PAGES);
        if (page.get() < PAGES) {
            Platform.runLater(() -> turn(table, page));
        }
    }

    /** Reads details the way rows in sight do, and watches how many are under way. */
    private void readMany(ResourceViewModel<App, AppDetail> model, Session session)
            throws Exception {
        RowFacts<App, AppGlance> glances =
                new RowFacts<>(jobs, App::id, (over, row) -> AppGlance.of(row, over.app(row.id())));
        List<App> rows = model.table().all().subList(0, DETAILS);
        Benches.onUiThread(
                () -> {
                    glances.readOver(session);
                    rows.forEach(glances::want);
                    return true;
                });
        Stalls.until(() -> rows.stream().allMatch(row -> glances.of(row) != null));
        kept.add(glances);
    }

    private final List<Object> kept = new ArrayList<>();

    private static long memory() throws Exception {
        for (int round = 0; round < 4; round++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(150);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static int shown(ResourceViewModel<App, AppDetail> model) {
        return model.table().rows().size();
    }

    private static String first(ResourceViewModel<App, AppDetail> model) {
        return model.table().rows().getFirst().name();
    }

    private static void sort(ResourceViewModel<App, AppDetail> model, String column) {
        model.table().sortBy(List.of(new SortKey(column, false)));
    }
}
