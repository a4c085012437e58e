package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.Notebooks;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.service.notebooks.SubnetRule;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.testing.Figures;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notebooks.wizard.NotebookChoices;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * How long the wizard takes until somebody can begin, and until its last look-up is there, against
 * the longest chain of calls of which each needs the one before it, made directly in the same run.
 * The sandbox takes 300 ms for every call.
 */
public final class WizardBench {

    private static final Duration LATENCY = Duration.ofMillis(300);

    /** What is not yet compiled, and the first connections, are nothing of the wizard's. */
    private static final int WARM_UPS = 5;

    private static final int ROUNDS = 30;

    private static final String NAME = "the name can be typed";
    private static final String FIRST = "account and type can be chosen";
    private static final String ALL = "the last look-up is shown";
    private static final String ONE = "one call, directly";
    private static final String CHAIN = "three calls that need each other, directly";

    private final Figures figures = new Figures();
    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final SandboxServer sandbox;
    private final Endpoint endpoint;
    private final Transport transport;
    private final Session session;
    private final String typeCode;
    private ResourceViewModel<Notebook, NotebookDetail> model;
    private NotebookWork work;
    private Scene scene;

    private WizardBench() throws Exception {
        sandbox =
                SandboxServer.start(
                        SandboxSettings.usual()
                                .with(new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(5))));
        endpoint = Endpoint.parse(sandbox.address().toString());
        transport = Benches.transport(sandbox);
        session = new Session(new DataForestClient(transport), transport::close);
        typeCode = session.client().notebooks().getTypeList().contents().getFirst().typeCode();
    }

    /** Opens the wizard again and again, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        new WizardBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Benches.onUiThread(() -> show(folder));
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            if (round == WARM_UPS) {
                figures.clear();
            }
            // Neither is always the one that comes after a pause.
            if (round % 2 == 0) {
                direct();
                wizard();
            } else {
                wizard();
                direct();
            }
        }
        print();
        jobs.close();
        session.close();
        sandbox.close();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
    }

    private boolean show(Path folder) {
        Settings settings = new Settings(Language.KOREAN, ThemeChoice.LIGHT);
        Theme.follow(settings.theme());
        Texts texts = new Texts(Locale.KOREAN);
        Times times = new Times(ZoneId.of("Asia/Seoul"));
        InstantSource clock = InstantSource.system();
        ScreenContext context =
                new ScreenContext(
                        settings,
                        texts,
                        times,
                        jobs,
                        new Poller(jobs),
                        clock,
                        page -> {},
                        new Notices(jobs, notice -> {}));
        work = new NotebookWork(folder);
        model =
                new ResourceViewModel<>(
                        new NotebooksKind(work, KeytabResetRecords.in(folder)),
                        context,
                        new RunTools(jobs, clock, new ChangeSender(new ChangeLog(folder), clock)));
        ResourcePage<Notebook, NotebookDetail> view = new ResourcePage<>(model, () -> {});
        scene = new Scene(view, 1_280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return true;
    }

    private void direct() throws ApiException {
        Notebooks notebooks = session.client().notebooks();
        long start = System.nanoTime();
        notebooks.getTypeList();
        figures.note(ONE, start);
        start = System.nanoTime();
        Vpc vpc = notebooks.getVpcList().contents().getFirst();
        long vpcNo = Objects.requireNonNull(vpc.vpcNo());
        Subnet subnet =
                notebooks.getSubnetList(typeCode, vpcNo).contents().stream()
                        .filter(SubnetRule::isUsable)
                        .findFirst()
                        .orElseThrow();
        notebooks.getSubnetDetail(vpcNo, Objects.requireNonNull(subnet.subnetNo()));
        figures.note(CHAIN, start);
    }

    /** A new desk knows no earlier answers. */
    private void wizard() {
        CompletableFuture<Boolean> complete = new CompletableFuture<>();
        Benches.onUiThread(
                () -> {
                    model.opened(new OpenConnection(session, "bench", endpoint));
                    return true;
                });
        Runnable watch = Benches.onUiThread(() -> open(complete));
        complete.join();
        Benches.onUiThread(
                () -> {
                    scene.removePostLayoutPulseListener(watch);
                    model.closed();
                    return true;
                });
    }

    /** Notes what can be seen whenever the window has been laid out. */
    private Runnable open(CompletableFuture<Boolean> complete) {
        long start = System.nanoTime();
        NotebookWorkbench desk = work.open().orElseThrow();
        List<LookupViewModel<?>> lookups = lookups(desk.openWizard().form().choices());
        Map<String, BooleanSupplier> awaited = new LinkedHashMap<>();
        awaited.put(NAME, () -> isUsable("#wizard-name"));
        awaited.put(FIRST, () -> isUsable("#wizard-account") && isUsable("#wizard-type"));
        awaited.put(
                ALL,
                () -> lookups.stream().allMatch(each -> each.state().get() == LookupState.LOADED));
        Runnable watch =
                () -> {
                    lookups.forEach(
                            lookup -> {
                                if (lookup.state().get() == LookupState.FAILED) {
                                    complete.completeExceptionally(lookup.failure().get());
                                }
                            });
                    for (String what : List.copyOf(awaited.keySet())) {
                        if (awaited.get(what).getAsBoolean()) {
                            figures.note(what, start);
                            awaited.remove(what);
                        }
                    }
                    if (awaited.isEmpty()) {
                        complete.complete(true);
                    }
                };
        scene.addPostLayoutPulseListener(watch);
        for (LookupViewModel<?> lookup : lookups) {
            // A page that is not shown changes without the window being laid out.
            lookup.state().addListener((property, before, now) -> Platform.requestNextPulse());
        }
        return watch;
    }

    private static List<LookupViewModel<?>> lookups(NotebookChoices choices) {
        return List.of(
                choices.account(),
                choices.type(),
                choices.network().vpc(),
                choices.network().vpcDetail(),
                choices.network().subnet(),
                choices.network().subnetDetail(),
                choices.serverType(),
                choices.loginKey(),
                choices.specs());
    }

    private boolean isUsable(String id) {
        Node field = scene.lookup(id);
        return field != null && !field.isDisabled() && field.isVisible();
    }

    private void print() {
        Figures.head();
        List.of(NAME, FIRST, ONE, ALL, CHAIN).forEach(figures::print);
        figures.printRatio("ratio of the last two, round by round", ALL, CHAIN);
    }
}
