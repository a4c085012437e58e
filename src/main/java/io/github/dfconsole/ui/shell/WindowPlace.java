package io.github.dfconsole.ui.shell;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.WindowBounds;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import java.util.List;

/**
 * Where the window is: where it was the last time, with its title bar on a screen, also if the
 * window manager has other ideas while it is shown.
 */
final class WindowPlace {

    /** So much of the title bar must be on a screen for the window to be got hold of. */
    private static final double GRIP = 40;

    /** For so long a window manager may have its own idea of the place. */
    private static final Duration SETTLING = Duration.seconds(1);

    private final Stage stage;
    private final Settings settings;
    private boolean settled;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Puts the window in place, and remembers from now on where it is. */
    void follow() {
        putInPlace();
        InvalidationListener moved = property -> moved();
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
        stage.maximizedProperty().addListener(moved);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> settle());
    }

    /** Where it was the last time, unless that screen is gone. */
    private void putInPlace() {
        WindowBounds place = settings.window().get();
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

    /** Once it has settled, the user may move it wherever the window manager lets them. */
    private void settle() {
        settled = false;
        showTitleBar();
        PauseTransition settling = new PauseTransition(SETTLING);
        settling.setOnFinished(event -> settled = true);
        settling.play();
    }

    private void moved() {
        if (!settled && stage.isShowing()) {
            showTitleBar();
        }
        remember();
    }

    /** Moves the window down if its title bar is above the screen. */
    private void showTitleBar() {
        if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        List<Screen> screens =
                Screen.getScreensForRectangle(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Screen screen = screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
        Rectangle2D bounds = screen.getVisualBounds();
        if (stage.getY() < bounds.getMinY()) {
            stage.setY(bounds.getMinY());
        }
        if (stage.getX() + stage.getWidth() < bounds.getMinX() + GRIP
                || stage.getX() > bounds.getMaxX() - GRIP) {
            stage.setX(bounds.getMinX());
        }
    }

    private void remember() {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        WindowBounds before = settings.window().get();
        boolean maximized = stage.isMaximized();
        settings.window()
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
}
