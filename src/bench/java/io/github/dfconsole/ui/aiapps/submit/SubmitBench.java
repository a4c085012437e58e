package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.AiWorkspace;
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
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.testing.Figures;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.AiAppsKind;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How long the form that runs an AI app takes until it can be used: from a workspace, when it is
 * filled with the configuration; from the list of AI apps, when a workspace can be chosen. Both
 * against the longest chain of calls of which each needs the one before it, made directly in the
 * same run. The sandbox takes 300 ms for every call.
 */
public final class SubmitBench {

    private static final Duration LATENCY = Duration.ofMillis(300);

    /** What is not yet compiled, and the first connections, are nothing of the form's. */
    private static final int WARM_UPS = 5;

    private static final int ROUNDS = 30;
    private static final String FILLED = "run from a workspace: the form is filled";
    private static final String ONE = "one call, directly";
    private static final String OFFERED = "run from the list: a workspace can be chosen";
    private static final String TWO = "two calls that need each other, directly";

    private final Figures figures = new Figures();
    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final SandboxServer sandbox;
    private final Endpoint endpoint;
    private final Session session;
    private final String accountId;
    private final AiWorkspace workspace;
    private final Path folder = Files.createTempDirectory("bench");
    private final RunWork work = new RunWork(folder);
    private ResourceViewModel<AiApp, AiAppDetail> model;
    private Scene scene;

    private SubmitBench() throws Exception {
        sandbox =
                SandboxServer.start(
                        SandboxSettings.usual()
                                .with(new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(5))));
        endpoint = Endpoint.parse(sandbox.address().toString());
        Transport transport = Benches.transport(sandbox);
        session = new Session(new DataForestClient(transport), transport::close);
        accountId = session.accounts().rows().getFirst().id();
        workspace = session.aiWorkspaces(accountId).rows().getFirst();
    }

    /** Opens the form again and again, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        new SubmitBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Benches.onUiThread(this::show);
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            if (round == WARM_UPS) {
                figures.clear();
            }
            // Neither is always the one that comes after a pause.
            if (round % 2 == 0) {
                direct();
                forms();
            } else {
                forms();
                direct();
            }
        }
        Figures.head();
        figures.print(FILLED);
        figures.print(ONE);
        figures.printRatio("ratio of these two, round by round", FILLED, ONE);
        figures.print(OFFERED);
        figures.print(TWO);
        figures.printRatio("ratio of these two, round by round", OFFERED, TWO);
        jobs.close();
        session.close();
        sandbox.close();
    }

    private boolean show() {
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
        model =
                new ResourceViewModel<>(
                        new AiAppsKind(work),
                        context,
                        new RunTools(jobs, clock, new ChangeSender(new ChangeLog(folder), clock)));
        scene = new Scene(new ResourcePage<>(model, () -> {}), 1_280, 800);
        Theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return true;
    }

    private void direct() throws ApiException {
        long start = System.nanoTime();
        session.aiWorkspace(workspace.id());
        figures.note(ONE, start);
        start = System.nanoTime();
        session.aiWorkspaces(session.accounts().rows().getFirst().id());
        figures.note(TWO, start);
    }

    private void forms() {
        form(
                FILLED,
                bench -> bench.runFrom(accountId, workspace.id(), workspace.name()),
                this::isFilled);
        form(OFFERED, bench -> bench.create(accountId), this::isOffered);
    }

    /** To find a field takes time that is none of the form's, so it is asked last. */
    private boolean isFilled() {
        return wizard().form().filling().origin().get() == RunFilling.Origin.WORKSPACE
                && isUsable("aiapps-prefix")
                && scene.lookup("#configuration-command") instanceof TextInputControl field
                && !field.getText().isEmpty();
    }

    private boolean isOffered() {
        return wizard().form().choices().workspace().state().get() == LookupState.LOADED
                && isUsable("aiapps-workspace");
    }

    private RunWizardViewModel wizard() {
        return work.open().orElseThrow().wizard().get();
    }

    private boolean isUsable(String id) {
        Node field = scene.lookup("#" + id);
        return field != null && !field.isDisabled() && field.isVisible();
    }

    /** Opens a form, and waits until the window was laid out with it so that it can be used. */
    private void form(String what, Consumer<RunBench> open, BooleanSupplier isUsable) {
        CompletableFuture<Boolean> complete = new CompletableFuture<>();
        Benches.onUiThread(
                () -> {
                    model.opened(new OpenConnection(session, "bench", endpoint));
                    return true;
                });
        Runnable watch =
                Benches.onUiThread(
                        () -> {
                            long start = System.nanoTime();
                            open.accept(work.open().orElseThrow());
                            return watch(what, start, isUsable, complete);
                        });
        complete.join();
        Benches.onUiThread(
                () -> {
                    scene.removePostLayoutPulseListener(watch);
                    model.closed();
                    return true;
                });
    }

    private Runnable watch(
            String what, long start, BooleanSupplier isUsable, CompletableFuture<Boolean> done) {
        Runnable watch =
                () -> {
                    if (!done.isDone() && isUsable.getAsBoolean()) {
                        figures.note(what, start);
                        done.complete(true);
                    }
                };
        scene.addPostLayoutPulseListener(watch);
        return watch;
    }
}
