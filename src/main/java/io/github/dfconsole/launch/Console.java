package io.github.dfconsole.launch;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.desktop.DesktopFolders;
import io.github.dfconsole.desktop.DesktopNotices;
import io.github.dfconsole.logging.CallLog;
import io.github.dfconsole.service.parts.PartCatalogue;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.about.AboutViewModel;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.shell.ConsoleWindow;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The whole program, put together. It belongs to the UI thread. */
public final class Console implements AutoCloseable {

    private final Options options;
    private final KeySearch keySearch;
    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final DesktopNotices desktop = new DesktopNotices(jobs, System.getProperty("os.name"));
    private final CallLog callLog = new CallLog();
    private final Connector connector;

    /** While the window is hidden nothing else holds on to it. */
    private final Poller poller;

    private final ShellViewModel shell;
    private final ConnectViewModel connect;
    private final ConsoleWindow window;
    private final SettingsSaver keeper;
    private final EmbeddedSandbox sandbox;
    private final SettingsFile.Content kept;
    private final Settings settings;

    /**
     * Puts the program together; nothing is shown yet.
     *
     * @param stage the window
     * @param options the command line
     * @param keySearch looks for keys
     * @param kept what is kept on this machine
     * @param sandbox the sandbox, which may be running
     * @param browser opens a web page
     */
    Console(
            Stage stage,
            Options options,
            KeySearch keySearch,
            UserFiles kept,
            EmbeddedSandbox sandbox,
            Consumer<URI> browser) {
        this.options = options;
        this.keySearch = keySearch;
        this.sandbox = sandbox;
        InstantSource clock = InstantSource.system();
        this.settings =
                new Settings(
                        kept.settings().data(),
                        options.askedLanguage(),
                        options.askedTheme(),
                        options.language(),
                        options.theme());
        Texts texts = new Texts(settings.language().get().locale());
        settings.language().addListener((property, before, now) -> texts.switchTo(now.locale()));
        Times times = new Times(ZoneId.systemDefault());
        Notices notices = new Notices(jobs, desktop);
        notices.inFront().bind(stage.focusedProperty().and(stage.iconifiedProperty().not()));
        this.poller = new Poller(jobs);
        // Nobody can see what a hidden window would show (T5).
        poller.awake().bind(stage.showingProperty().and(stage.iconifiedProperty().not()));
        ScreenContext around =
                new ScreenContext(settings, texts, times, jobs, poller, clock, browser, notices);
        new CrashHandler(stage, jobs, texts, times).install();
        Theme.follow(settings.theme());
        this.connector = new Connector(clock);
        this.shell =
                new ShellViewModel(
                        jobs,
                        connector.reportingTo(this::heard),
                        ResourceKinds.viewModels(kept.folders().settings(), around),
                        ResourceKinds.FIRST_SHOWN);
        this.connect =
                new ConnectViewModel(
                        jobs,
                        keySearch::search,
                        sandbox::start,
                        // What is only being tried is nothing the window is connected to.
                        connector.reportingTo(callLog),
                        this::showConnected);
        this.window =
                new ConsoleWindow(
                        stage,
                        shell,
                        connect,
                        around,
                        () ->
                                new AboutViewModel(
                                        jobs,
                                        Versions.facts(kept.places(), kept.log().problem()),
                                        PartCatalogue.ofThisProgram(),
                                        new DesktopFolders(System.getProperty("os.name"))));
        this.keeper = new SettingsSaver(settings, kept.file(), jobs, window::saySettingsAreNotKept);
        this.kept = kept.settings();
    }

    /** A rehearsal that did not get everywhere must not pass for one that did. */
    private static void endRehearsal(boolean everywhere) {
        if (everywhere) {
            Platform.exit();
        } else {
            System.exit(1);
        }
    }

    private void connectToSandbox() {
        jobs.start(sandbox::start, this::showConnected, this::showProblem);
    }

    private void showConnected(Connection connection) {
        window.showConnected(connection);
        sandbox.newsOfStateSetAside().ifPresent(window::sayStateWasSetAside);
    }

    private void heard(CallReport report, @Nullable ApiFailure failure) {
        callLog.ended(report, failure);
        // A call nobody wanted any more is no news (E7).
        if (!(failure instanceof ApiFailure.Cancelled)) {
            jobs.onUiThread(() -> shell.heard(report, failure != null));
        }
    }

    /** Shows the window, and what the command line asks for in it. */
    void start() {
        show();
        kept.setAside().ifPresent(window::saySettingsWereSetAside);
        if (kept.problem().isPresent() && kept.setAside().isEmpty()) {
            window.saySettingsCannotBeRead();
        }
    }

    private void show() {
        Endpoint endpoint = options.endpoint();
        if (options.rehearse()) {
            window.showConnectPage();
            new StartupTraining(
                            jobs, shell, settings, this::connectToSandbox, Console::endRehearsal)
                    .start();
        } else if (options.sandbox()) {
            sandbox.running()
                    .ifPresentOrElse(
                            this::showConnected,
                            () -> {
                                connectToSandbox();
                                window.showStarting();
                            });
        } else if (endpoint != null) {
            window.showStarting();
            jobs.start(keySearch::search, found -> connectTo(endpoint, found), this::showProblem);
        } else {
            window.showConnectPage();
        }
    }

    private void showProblem(Throwable problem) {
        connect.show(problem);
        window.showConnectPage();
    }

    private void connectTo(Endpoint endpoint, KeySearch.Result found) {
        connect.address().set(endpoint.toString());
        if (found.keys().isEmpty()) {
            window.showConnectPage();
        } else {
            window.showConnected(Connection.to(endpoint, found.keys().getFirst()));
        }
    }

    /**
     * Stops everything, so that the process ends by itself: work first, then what it works with.
     */
    @Override
    public void close() {
        keeper.close();
        jobs.close();
        connector.close();
        desktop.close();
        sandbox.close();
    }
}
