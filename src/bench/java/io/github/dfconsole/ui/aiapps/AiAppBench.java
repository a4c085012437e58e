package io.github.dfconsole.ui.aiapps;

import com.sun.management.OperatingSystemMXBean;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.RefreshInterval;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.testing.RunSamples;
import io.github.dfconsole.testing.RunSamples.Run;
import io.github.dfconsole.testing.Stalls;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How long the UI thread stands still while 20,000 AI apps are shown, filtered, sorted and read
 * again, with durations that count; and how much of a core the counting takes, against the same
 * window while nothing counts.
 */
public final class AiAppBench {

    private static final int MANY = 20_000;
    private static final int GOING = 2_000;
    private static final int ROUNDS = 6;
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final double MOST_OF_A_CORE = 1;

    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final Poller poller = new Poller(jobs);
    private final Texts texts = new Texts(Locale.KOREAN);
    private final Path folder = Files.createTempDirectory("bench");
    private Scene scene;

    private AiAppBench() throws Exception {}

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        new AiAppBench().run();
        Platform.exit();
        System.exit(0);
    }

    private SandboxServer sandbox() throws Exception {
        Path state = folder.resolve("many.dfsandbox");
        Instant now = Instant.now();
        RunSamples.write(
                state, IntStream.range(0, MANY).mapToObj(number -> run(number, now)).toList());
        return SandboxServer.start(
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO))
                        .with(new SandboxSettings.Contents(0, SandboxSettings.USUAL_SEED, state)));
    }

    /** The latest ones go on, so that all that are in sight count. */
    private static Run run(int number, Instant now) {
        boolean isGoing = number < GOING;
        Duration length =
                isGoing ? Duration.ofDays(9) : Duration.ofSeconds(number * 7_919L % 7_000);
        return new Run("run-%05d".formatted(number), now.minusSeconds(8L * number + 10), length, 0);
    }

    private ResourceViewModel<AiApp, AiAppDetail> show() {
        Settings settings = new Settings(Language.KOREAN, ThemeChoice.LIGHT);
        Theme.follow(settings.theme());
        InstantSource clock = InstantSource.system();
        ScreenContext context =
                new ScreenContext(
                        settings,
                        texts,
                        new Times(ZoneId.of("Asia/Seoul")),
                        jobs,
                        poller,
                        clock,
                        page -> {},
                        new Notices(jobs, notice -> {}));
        ResourceViewModel<AiApp, AiAppDetail> model =
                new ResourceViewModel<>(
                        new AiAppsKind(new RunWork(folder)),
                        context,
                        new RunTools(jobs, clock, new ChangeSender(new ChangeLog(folder), clock)));
        // What reading the list again takes is measured by itself.
        model.table().autoRefresh().follow(new SimpleObjectProperty<>(RefreshInterval.NEVER));
        scene = new Scene(new ResourcePage<>(model, () -> {}), 1_280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return model;
    }

    private void run() throws Exception {
        try (SandboxServer sandbox = sandbox();
                Transport transport = Benches.transport(sandbox);
                Session session = new Session(new DataForestClient(transport), () -> {})) {
            ResourceViewModel<AiApp, AiAppDetail> model = Benches.onUiThread(this::show);
            Account owner = session.accounts().rows().getFirst();
            warmUp(model, session, owner);
            System.out.println("| 20,000 AI apps | measured | goal | |");
            System.out.println("|---|---|---|---|");
            Stalls.stall("nothing", () -> {}, () -> true);
            Stalls.stall("show", () -> model.show(session, owner), () -> shown(model) == MANY);
            Stalls.stall("pick a state", () -> pick(model), () -> shown(model) == GOING);
            Stalls.stall("pick none", () -> model.table().clearFilter(), () -> all(model));
            Stalls.stall("sort by duration", () -> sort(model), () -> isSorted(model));
            Stalls.stall("read again", () -> model.table().refresh(), () -> isRead(model));
            Benches.onUiThread(
                    () -> {
                        model.table().sortBy(List.of());
                        return true;
                    });
            count();
        }
    }

    /** What runs for the first time is slow, and is not what is measured. */
    private void warmUp(ResourceViewModel<AiApp, AiAppDetail> model, Session session, Account owner)
            throws Exception {
        for (int round = 0; round < 3; round++) {
            Stalls.act(() -> model.show(session, owner), () -> shown(model) == MANY);
            Stalls.act(() -> pick(model), () -> shown(model) == GOING);
            Stalls.act(() -> model.table().clearFilter(), () -> all(model));
            Stalls.act(() -> sort(model), () -> isSorted(model));
            Stalls.act(() -> model.table().refresh(), () -> isRead(model));
            Stalls.act(() -> model.table().resetLayout(), () -> all(model));
            Stalls.act(model::clear, () -> shown(model) == 0);
        }
    }

    private void pick(ResourceViewModel<AiApp, AiAppDetail> model) {
        model.table().valueFilters().pick("state", Set.of(texts.get("aiapps.going")));
    }

    private static void sort(ResourceViewModel<AiApp, AiAppDetail> model) {
        model.table().sortBy(List.of(new SortKey("duration", true)));
    }

    private static boolean isSorted(ResourceViewModel<AiApp, AiAppDetail> model) {
        return model.table().rows().getFirst().name().equals("run-01999");
    }

    private static boolean isRead(ResourceViewModel<AiApp, AiAppDetail> model) {
        return !model.table().loading().get();
    }

    private static boolean all(ResourceViewModel<AiApp, AiAppDetail> model) {
        return shown(model) == MANY;
    }

    private static int shown(ResourceViewModel<AiApp, AiAppDetail> model) {
        return model.table().rows().size();
    }

    /** Counting and not counting take turns, so that both meet the same machine. */
    private void count() throws Exception {
        double counting = 0;
        double still = 0;
        for (int round = 0; round < ROUNDS; round++) {
            still += shareOfACore(false);
            counting += shareOfACore(true);
        }
        System.out.printf(
                Locale.ROOT,
                "| durations in sight | %d | | |%n| a core, still | %.2f %% | | |%n"
                        + "| a core, counting | %.2f %% | | |%n",
                Benches.onUiThread(this::inSight),
                still / ROUNDS,
                counting / ROUNDS);
        Stalls.report("a core, for counting", (counting - still) / ROUNDS, MOST_OF_A_CORE, " %");
    }

    private long inSight() {
        return scene.getRoot().lookupAll(".number-cell").stream().filter(Node::isVisible).count();
    }

    /** What the process computes, collector and compiler included, in percent of one core. */
    private double shareOfACore(boolean isCounting) throws Exception {
        Benches.onUiThread(
                () -> {
                    poller.awake().set(isCounting);
                    return true;
                });
        TimeUnit.SECONDS.sleep(2);
        long began = System.nanoTime();
        long before = computed();
        TimeUnit.MILLISECONDS.sleep(ROUND.toMillis());
        return 100.0 * (computed() - before) / (System.nanoTime() - began);
    }

    private static long computed() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
