package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.settings.WindowBounds;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.about.AboutPane;
import io.github.dfconsole.ui.about.AboutViewModel;
import io.github.dfconsole.ui.connect.ConnectView;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.control.FocusKeeper;
import io.github.dfconsole.ui.control.Shortcuts;
import io.github.dfconsole.ui.notice.NoticesPane;
import io.github.dfconsole.ui.theme.Fonts;
import io.github.dfconsole.ui.theme.Theme;
import io.github.dfconsole.ui.theme.WindowIcon;

import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The one window: it shows the connect page, or what the connection offers. */
public final class ConsoleWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    /** So much of the title bar must be on a screen for the window to be got hold of. */
    private static final double GRIP = 40;

    private final Stage stage;
    private final ShellViewModel shell;
    private final ConnectViewModel connect;
    private final ScreenContext around;
    private final Supplier<AboutViewModel> about;
    private final StackPane page = new StackPane();
    private @Nullable ConnectView connectView;
    private @Nullable MainView mainView;

    /**
     * Prepares the window; it is not shown yet.
     *
     * @param about what is shown about the console, when somebody asks
     */
    public ConsoleWindow(
            Stage stage,
            ShellViewModel shell,
            ConnectViewModel connect,
            ScreenContext around,
            Supplier<AboutViewModel> about) {
        this.stage = stage;
        this.shell = shell;
        this.connect = connect;
        this.around = around;
        this.about = about;
        StackPane root = new StackPane(page, new NoticesPane(around.notices(), around.texts()));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        root,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        Theme.dress(scene);
        FocusKeeper.watch(scene);
        Fonts.follow(around.settings().language(), root, around.jobs());
        WindowIcon.put(stage, around.jobs());
        stage.setScene(scene);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.titleProperty().bind(around.texts().bind("app.title"));
        putInPlace();
        InvalidationListener moved = property -> rememberPlace();
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
        stage.maximizedProperty().addListener(moved);
        stage.setOnCloseRequest(
                event -> {
                    MainView view = mainView;
                    if (view != null) {
                        event.consume();
                        view.leave(stage, stage::close);
                    }
                });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
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
        } else if (view != null && page.getChildren().contains(view)) {
            view.onKey(event);
        }
    }

    /** Where it was the last time, unless that screen is gone. */
    private void putInPlace() {
        WindowBounds place = around.settings().window().get();
        if (place == null) {
            return;
        }
        List<Screen> screens =
                Screen.getScreensForRectangle(
                        place.x() + GRIP, place.y(), place.width() - 2 * GRIP, GRIP);
        if (!screens.isEmpty()) {
            // It may have been another monitor, larger than the one that is there now.
            Rectangle2D bounds = screens.getFirst().getVisualBounds();
            stage.setWidth(Math.min(place.width(), bounds.getWidth()));
            stage.setHeight(Math.min(place.height(), bounds.getHeight()));
            stage.setX(place.x());
            stage.setY(Math.max(place.y(), bounds.getMinY()));
        }
        stage.setMaximized(place.maximized());
    }

    private void rememberPlace() {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        WindowBounds before = around.settings().window().get();
        boolean maximized = stage.isMaximized();
        around.settings()
                .window()
                .set(
                        maximized && before != null
                                ? new WindowBounds(
                                        before.x(),
                                        before.y(),
                                        before.width(),
                                        before.height(),
                                        true)
                                : new WindowBounds(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        maximized));
    }

    /** Shows the window before it is known what it connects to. */
    public void showStarting() {
        showMain();
    }

    /** Shows the connect page, and looks for keys. An open connection stays open meanwhile. */
    public void showConnectPage() {
        connect.cancel();
        ConnectView view = connectView();
        page.getChildren().setAll(view);
        stage.show();
        view.focusFirst();
        connect.searchKeys();
    }

    /** Connects, and shows what the connection offers. */
    public void showConnected(Connection connection) {
        // The answer is under way while the screen is being made.
        shell.connect(connection);
        showMain();
    }

    /** Says that settings could not be read, and where they are kept. */
    public void saySettingsWereSetAside(Path keptAs) {
        warn(
                around.texts().get("settings.set-aside.title"),
                around.texts().get("settings.set-aside.text", keptAs));
    }

    /** Says that settings could not be read, and are where they were. */
    public void saySettingsCannotBeRead() {
        warn(
                around.texts().get("settings.set-aside.title"),
                around.texts().get("settings.unreadable.text"));
    }

    /** Says that settings cannot be kept. */
    public void saySettingsAreNotKept(Path file) {
        warn(
                around.texts().get("settings.not-kept.title"),
                around.texts().get("settings.not-kept.text", file));
    }

    private void warn(String title, String text) {
        Alert alert =
                new Alert(
                        Alert.AlertType.WARNING,
                        text,
                        new ButtonType(
                                around.texts().get("action.close"), ButtonData.CANCEL_CLOSE));
        Theme.dress(alert, stage);
        alert.setTitle(around.texts().get("app.title"));
        alert.setHeaderText(title);
        alert.show();
    }

    /** Says that the sandbox starts afresh because its file cannot be read. */
    public void sayStateWasSetAside(Path keptAs) {
        warn(
                around.texts().get("sandbox.state-set-aside.title"),
                around.texts().get("sandbox.state-set-aside.text", keptAs));
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
        AboutPane.show(stage, about.get(), around.texts());
    }

    private ConnectView connectView() {
        ConnectView view = connectView;
        if (view == null) {
            view =
                    new ConnectView(
                            connect,
                            around,
                            shell.connection().isNotNull(),
                            this::goBack,
                            this::showAbout);
            connectView = view;
        }
        return view;
    }

    private MainView mainView() {
        MainView view = mainView;
        if (view == null) {
            view = new MainView(shell, around, this::showConnectPage, this::showAbout);
            mainView = view;
        }
        return view;
    }
}
