package io.github.dfconsole.launch;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.DaemonThreads;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.secrets.SystemKeychain;
import io.github.dfconsole.desktop.DesktopNotices;
import io.github.dfconsole.logging.CallLog;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.settings.StartPage;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.connect.ProfilesViewModel;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ConsoleWindow;
import io.github.dfconsole.ui.shell.RememberedLists;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.theme.Theme;

import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Creates and connects the objects of the program. It belongs to the UI thread. */
public final class Console implements AutoCloseable {

    /** Long enough to answer a question of the keychain. */
    private static final Duration KEYCHAIN_LIMIT = Duration.ofSeconds(60);

    private final Options options;
    private final KeySearch keySearch;
    private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
    private final DesktopNotices desktop = new DesktopNotices(jobs, OperatingSystem.current());
    private final CallLog callLog = new CallLog();
    private final InstantSource clock = InstantSource.system();
    private final SessionFactory sessions;

    /** Referenced here because nothing else does while the window is hidden. */
    private final Poller poller;

    private final ShellViewModel shell;
    private final ConnectViewModel connect;
    private final ProfilesViewModel profiles;
    private final ConsoleWindow window;
    private final RememberedLists lists;
    private final SettingsSaver saver;
    private final EmbeddedSandbox sandbox;
    private final SettingsFile.Content saved;
    private final Settings settings;

    /**
     * Creates the program. It shows nothing yet.
     *
     * @param stage the window
     * @param options the command line
     * @param keySearch finds keys on this machine
     * @param files the files of the user
     * @param sandbox the sandbox, which may be running already
     * @param browser opens a web page
     */
    Console(
            Stage stage,
            Options options,
            KeySearch keySearch,
            UserFiles files,
            EmbeddedSandbox sandbox,
            Consumer<URI> browser) {
        this.options = options;
        this.keySearch = keySearch;
        this.sandbox = sandbox;
        this.saved = files.settings();
        this.settings = options.settings(saved.data());
        this.poller = new Poller(jobs);
        this.sessions = new SessionFactory(clock);
        ScreenContext context = context(stage, browser);
        new CrashHandler(stage, jobs, context.texts(), context.times()).install();
        Theme.follow(settings.theme());
        this.shell = shellViewModel(files, context);
        this.connect = connectViewModel();
        ProfileStore connections = new ProfileStore(files.folders().settings());
        this.profiles = profilesViewModel(connections);
        DialogSource dialogs = new DialogSource(settings, shell, jobs, clock, files);
        this.window = new ConsoleWindow(stage, shell, profiles, context, dialogs.dialogs());
        ConnectionMemory memory = memory(files);
        memory.ofOffers();
        this.lists = memory.ofLists(settings, connections, window.warnings()::listsAreNotRemoved);
        this.saver =
                new SettingsSaver(
                        settings, files.file(), jobs, window.warnings()::settingsAreNotKept);
    }

    private ShellViewModel shellViewModel(UserFiles files, ScreenContext context) {
        List<ResourceViewModel<?, ?>> kinds =
                ResourceKinds.viewModels(files.folders().settings(), context);
        return new ShellViewModel(
                jobs,
                sessions.reportingTo(this::heard),
                kinds,
                ResourceKinds.firstShown(settings.preferences(), kinds));
    }

    private ScreenContext context(Stage stage, Consumer<URI> browser) {
        BooleanExpression visible = stage.iconifiedProperty().not();
        // A hidden window shows nothing that would have to be fresh (T5).
        poller.awake().bind(stage.showingProperty().and(visible));
        PreferenceEffects effects = new PreferenceEffects(settings);
        Notices notices = new Notices(jobs, effects.unlessUnwanted(desktop));
        notices.inFront().bind(stage.focusedProperty().and(visible));
        Texts texts = effects.texts();
        Times times = effects.times(texts);
        return new ScreenContext(settings, texts, times, jobs, poller, clock, browser, notices);
    }

    private ConnectViewModel connectViewModel() {
        return new ConnectViewModel(
                jobs,
                keySearch::search,
                sandbox::start,
                // The window does not show calls that only test a connection.
                sessions.reportingTo(callLog),
                this::showConnected);
    }

    private ProfilesViewModel profilesViewModel(ProfileStore store) {
        SystemKeychain keychain = new SystemKeychain(new DaemonThreads("keychain"), KEYCHAIN_LIMIT);
        return new ProfilesViewModel(
                jobs, store, new ProfileConnections(keySearch::search, keychain), connect);
    }

    private ConnectionMemory memory(UserFiles files) {
        return new ConnectionMemory(jobs, clock, files.folders().settings(), shell, connect);
    }

    /** Exits with an error unless the training reached every screen, so that the build notices. */
    private static void endTraining(boolean complete) {
        if (complete) {
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
        profiles.used(connection);
        sandbox.takeStateSetAside().ifPresent(window.warnings()::stateWasSetAside);
    }

    private void heard(CallReport report, @Nullable ApiFailure failure) {
        callLog.ended(report, failure);
        // A cancelled call says nothing about the connection (E7).
        if (!(failure instanceof ApiFailure.Cancelled)) {
            jobs.onUiThread(() -> shell.heard(report, failure != null));
        }
    }

    /** Opens the window on the page that the command line asks for. */
    void start() {
        show();
        saved.setAside().ifPresent(window.warnings()::settingsWereSetAside);
        if (saved.problem().isPresent() && saved.setAside().isEmpty()) {
            window.warnings().settingsCannotBeRead();
        }
    }

    private void show() {
        Endpoint endpoint = options.endpoint();
        if (options.startupTraining()) {
            window.showConnectPage();
            new StartupTraining(jobs, shell, settings, this::openSandbox, Console::endTraining)
                    .start();
        } else if (options.sandbox()) {
            openSandbox();
        } else if (endpoint != null) {
            window.showStarting();
            jobs.start(keySearch::search, found -> connectTo(endpoint, found), this::showProblem);
        } else if (options.profile() != null || isLastWanted()) {
            window.showProfile(options.profile());
        } else {
            window.showConnectPage();
        }
    }

    private boolean isLastWanted() {
        return settings.preferences().startPage().get() == StartPage.LAST_CONNECTION;
    }

    private void openSandbox() {
        sandbox.running().ifPresentOrElse(this::showConnected, this::startSandbox);
    }

    private void startSandbox() {
        connectToSandbox();
        window.showStarting();
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

    /** Stops everything, so that the process ends by itself: first the work, then its resources. */
    @Override
    public void close() {
        LastWrite lastLists = LastWrite.begin("lists", lists.close());
        saver.close();
        lastLists.await();
        jobs.close();
        sessions.close();
        desktop.close();
        sandbox.close();
    }
}
