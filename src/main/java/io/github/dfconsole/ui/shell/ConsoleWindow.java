package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.ui.connect.ConnectView;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.control.Surroundings;
import io.github.dfconsole.ui.theme.Fonts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The one window: it shows the connect page, or what the connection offers. */
public final class ConsoleWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final ShellViewModel shell;
    private final ConnectViewModel connect;
    private final Surroundings around;
    private final StackPane root = new StackPane();
    private @Nullable ConnectView connectView;
    private @Nullable MainView mainView;

    /** Prepares the window; it is not shown yet. */
    public ConsoleWindow(
            Stage stage, ShellViewModel shell, ConnectViewModel connect, Surroundings around) {
        this.stage = stage;
        this.shell = shell;
        this.connect = connect;
        this.around = around;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        root,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        Theme.dress(scene);
        Fonts.follow(around.settings().language(), root, around.jobs());
        stage.setScene(scene);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.titleProperty().bind(around.texts().bind("app.title"));
    }

    /** Shows the window before it is known what it connects to. */
    public void showStarting() {
        showMain();
    }

    /** Shows the connect page, and looks for keys. An open connection stays open meanwhile. */
    public void showConnectPage() {
        connect.cancel();
        ConnectView view = connectView();
        root.getChildren().setAll(view);
        stage.show();
        view.focusFirst();
        connect.searchKeys();
    }

    /** Connects, and shows what the connection offers. */
    public void showConnected(Connection connection) {
        showMain();
        shell.connect(connection);
    }

    /** Says that the sandbox starts afresh because its file cannot be read. */
    public void sayStateWasSetAside(Path keptAs) {
        Alert alert =
                new Alert(
                        Alert.AlertType.WARNING,
                        around.texts().get("sandbox.state-set-aside.text", keptAs),
                        ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setTitle(around.texts().get("app.title"));
        alert.setHeaderText(around.texts().get("sandbox.state-set-aside.title"));
        alert.show();
    }

    /** Leaves the connect page as it is; what it had begun must not connect behind one's back. */
    private void goBack() {
        connect.cancel();
        showMain();
    }

    private void showMain() {
        MainView view = mainView();
        root.getChildren().setAll(view);
        stage.show();
        view.focusFirst();
    }

    private ConnectView connectView() {
        ConnectView view = connectView;
        if (view == null) {
            view = new ConnectView(connect, around, shell.connection().isNotNull(), this::goBack);
            connectView = view;
        }
        return view;
    }

    private MainView mainView() {
        MainView view = mainView;
        if (view == null) {
            view = new MainView(shell, around, this::showConnectPage);
            mainView = view;
        }
        return view;
    }
}
