package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.about.AboutPane;
import io.github.dfconsole.ui.connect.ConnectQuestions;
import io.github.dfconsole.ui.connect.ConnectView;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.connect.ProfilesViewModel;
import io.github.dfconsole.ui.control.Shortcuts;
import io.github.dfconsole.ui.notice.NoticesPane;
import io.github.dfconsole.ui.preferences.PreferencesView;
import io.github.dfconsole.ui.theme.WindowIcon;

import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** The one window: it shows the connect page, or what the connection offers. */
public final class ConsoleWindow {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    /** How long the window waits for a connection at the start, so that no other page flashes. */
    private static final Duration WINDOW_WAITS = Duration.ofMillis(300);

    private final Stage stage;
    private final ShellViewModel shell;
    private final ConnectViewModel connect;
    private final ProfilesViewModel profiles;
    private final ScreenContext around;
    private final WindowDialogs dialogs;
    private final StackPane page = new StackPane();
    private @Nullable ConnectView connectView;
    private @Nullable MainView mainView;

    /**
     * Prepares the window; it is not shown yet.
     *
     * @param dialogs what is shown when the user asks for it
     */
    public ConsoleWindow(
            Stage stage,
            ShellViewModel shell,
            ProfilesViewModel profiles,
            ScreenContext around,
            WindowDialogs dialogs) {
        this.stage = stage;
        this.shell = shell;
        this.connect = profiles.connect();
        this.profiles = profiles;
        this.around = around;
        this.dialogs = dialogs;
        StackPane root = new StackPane(page, new NoticesPane(around.notices(), around.texts()));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = WindowScene.of(root, screen, around);
        WindowIcon.put(stage, around.jobs());
        stage.setScene(scene);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        prepareStage();
        ConnectQuestions.askIn(stage, profiles, around.texts(), this::placeConnectPage);
    }

    private void prepareStage() {
        ConnectionName names = new ConnectionName(around.texts(), profiles.saved()::titleOf);
        stage.titleProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> names.windowTitle(shell.connection().get()),
                                shell.connection(),
                                profiles.saved().all(),
                                around.texts().locale()));
        new WindowPlace(stage, around.settings()).follow();
        stage.setOnCloseRequest(this::onCloseRequest);
    }

    private void onCloseRequest(WindowEvent event) {
        MainView view = mainView;
        if (view != null) {
            event.consume();
            view.leave(stage, stage::close);
        }
    }

    /** Keys that work wherever the focus is. */
    private void onKey(KeyEvent event) {
        boolean help =
                event.getCode() == KeyCode.F1
                        || (event.getCode() == KeyCode.SLASH
                                && event.isShiftDown()
                                && !(event.getTarget() instanceof TextInputControl));
        MainView view = mainView;
        if (help) {
            Shortcuts.show(stage, around.texts(), view == null ? List.of() : view.shortcuts());
            event.consume();
        } else if (PreferencesView.KEYS.match(event)) {
            showPreferences();
            event.consume();
        } else if (view != null && page.getChildren().contains(view)) {
            view.onKey(event);
        }
    }

    /** Shows the window before it is known what it connects to. */
    public void showStarting() {
        showMain();
    }

    /** Shows the connect page, and looks for keys. An open connection stays open meanwhile. */
    public void showConnectPage() {
        connect.cancel();
        openConnectPage();
    }

    private void openConnectPage() {
        placeConnectPage();
        profiles.saved().load();
    }

    private void placeConnectPage() {
        ConnectView view = connectView();
        page.getChildren().setAll(view);
        stage.show();
        view.focusFirst();
        connect.searchKeys();
    }

    /**
     * Connects to a saved connection as the console starts. The window waits a moment for that:
     * what is remembered of a connection is there sooner than the connect page would be.
     *
     * @param name what it is called; null for the one that was used last
     */
    public void showProfile(@Nullable String name) {
        profiles.saved().load();
        profiles.connectAtStart(name, this::placeConnectPage);
        // The connection is being opened while its screen is being made.
        mainView();
        around.jobs().later(WINDOW_WAITS, this::placeConnectPageUnlessShown);
    }

    private void placeConnectPageUnlessShown() {
        if (!stage.isShowing()) {
            placeConnectPage();
        }
    }

    /** Connects to a saved connection; the one that is open stays open until that has worked. */
    public void switchTo(Profile profile) {
        // The answer is under way while the page is being made.
        profiles.connect(profile, this::openConnectPage);
    }

    /** Connects, and shows what the connection offers. */
    public void showConnected(Connection connection) {
        ConnectionDiagnosis.Verdict tried = connect.verdict().get();
        // The answer is under way while the screen is being made.
        shell.connect(connection, tried == null ? null : tried.listing());
        showMain();
    }

    /** Says what became of files, above the window. */
    public FileWarnings warnings() {
        return new FileWarnings(stage, around.texts());
    }

    /** Leaves the connect page as it is; what it had begun must not connect behind one's back. */
    private void goBack() {
        connect.cancel();
        showMain();
    }

    private void showMain() {
        MainView view = mainView();
        page.getChildren().setAll(view);
        stage.show();
        view.focusFirst();
    }

    private void showAbout() {
        AboutPane.show(stage, dialogs.about().get(), around.texts());
    }

    private void showPreferences() {
        PreferencesView.show(stage, dialogs.preferences().get(), around.texts(), around.times());
    }

    private ConnectView connectView() {
        ConnectView view = connectView;
        if (view == null) {
            view =
                    new ConnectView(
                            profiles,
                            around,
                            shell.connection().isNotNull(),
                            this::goBack,
                            this::showPreferences,
                            this::showAbout);
            connectView = view;
        }
        return view;
    }

    private MainView mainView() {
        MainView view = mainView;
        if (view == null) {
            view =
                    new MainView(
                            shell,
                            around,
                            new SwitchConnection(
                                    profiles.saved()::loadOnce,
                                    profiles.saved().forMenu(),
                                    profiles.saved()::titleOf,
                                    this::switchTo,
                                    this::showConnectPage),
                            this::showPreferences,
                            this::showAbout);
            mainView = view;
        }
        return view;
    }
}
