package io.github.dfconsole.ui.control;

import io.github.dfconsole.ui.theme.Theme;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Any dialog of the console. It is as large as its content wants, but never larger than the screen,
 * and never smaller than its buttons need, whatever the window manager makes of the first request
 * for a size, which it may answer late, and with another one.
 */
public class ConsoleDialog extends Dialog<ButtonType> {

    /** The usual width. */
    public static final double WIDTH = 520;

    /** What is left of the height of the screen for a frame and a panel. */
    private static final double FRAME = 64;

    /** For so long a window manager may have its own idea of size and place. */
    private static final Duration SETTLING = Duration.seconds(3);

    /** As far from two edges of the screen a window is in the corner. */
    private static final double CORNER = 32;

    private final ConsoleDialogPane pane;
    private double width = WIDTH;
    private double height = Region.USE_COMPUTED_SIZE;
    private boolean takenBack;

    /**
     * Creates a dialog above a window.
     *
     * @param owner the window; null if there is none yet
     */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public ConsoleDialog(@Nullable Window owner, ConsoleDialogPane pane, String title) {
        this.pane = pane;
        setDialogPane(pane);
        setTitle(title);
        if (owner != null) {
            Theme.dress(this, owner);
        }
        addEventHandler(DialogEvent.DIALOG_SHOWING, event -> fit());
        addEventHandler(DialogEvent.DIALOG_SHOWN, event -> settle());
        FocusKeeper.watch(pane.getScene());
        CaretRest.watch(pane.getScene());
        InputMethodGuard.watch(pane.getScene());
    }

    /** A dialog that says something and can be closed. */
    public static ConsoleDialog message(
            @Nullable Window owner, ConsoleDialogPane pane, String title, String close) {
        pane.addButton(pane.getId() + "-close", close, ButtonData.CANCEL_CLOSE);
        return new ConsoleDialog(owner, pane, title);
    }

    /** Sets a width other than the usual one. */
    public final void widenTo(double wide) {
        width = wide;
    }

    /** Sets the size it opens with, and lets the user make it larger. */
    public final void resizableFrom(double wide, double high) {
        setResizable(true);
        width = wide;
        height = high;
    }

    /** Fits the window to its content, within the screen; to be called again when it has grown. */
    public final void fit() {
        Scene scene = pane.getScene();
        if (scene == null || !(scene.getWindow() instanceof Stage stage)) {
            return;
        }
        Rectangle2D screen = screen(stage);
        double wide = Math.min(width, screen.getWidth());
        pane.setPrefSize(wide, height);
        pane.applyCss();
        double high = Math.min(pane.prefHeight(wide), screen.getHeight() - FRAME);
        pane.setPrefSize(wide, high);
        pane.setMinSize(wide, high);
        stage.setMinWidth(wide);
        stage.setMinHeight(high);
        stage.sizeToScene();
    }

    /** Sets size and place again, also when the window manager has changed them meanwhile. */
    private void settle() {
        fit();
        if (pane.getScene().getWindow() instanceof Stage stage) {
            stage.setMinHeight(pane.getMinHeight() + frame(stage));
            InvalidationListener moved = property -> moved(stage);
            stage.xProperty().addListener(moved);
            stage.yProperty().addListener(moved);
            center(stage);
            moveInto(screen(stage), stage);
            PauseTransition settling = new PauseTransition(SETTLING);
            settling.setOnFinished(
                    event -> {
                        stage.xProperty().removeListener(moved);
                        stage.yProperty().removeListener(moved);
                    });
            settling.play();
        }
    }

    /** A window manager may put it into the corner late; that is taken back once. */
    private void moved(Stage stage) {
        Rectangle2D screen = screen(stage);
        if (!takenBack
                && stage.getX() - screen.getMinX() < CORNER
                && stage.getY() - screen.getMinY() < CORNER) {
            takenBack = true;
            center(stage);
        }
        moveInto(screen, stage);
    }

    /** Over its owner: left to itself, a window manager may put it into a corner. */
    private void center(Stage stage) {
        Window owner = getOwner();
        if (owner != null) {
            stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
            stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 2);
        }
    }

    private static double frame(Stage stage) {
        double measured = stage.getHeight() - stage.getScene().getHeight();
        return measured > 0 ? measured : 0;
    }

    private Rectangle2D screen(Stage stage) {
        Window near = getOwner() == null ? stage : getOwner();
        List<Screen> screens =
                Screen.getScreensForRectangle(
                        near.getX(), near.getY(), near.getWidth(), near.getHeight());
        Screen shown = screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
        return shown.getVisualBounds();
    }

    /** Its title bar and its buttons are on the screen. */
    private static void moveInto(Rectangle2D screen, Stage stage) {
        if (Double.isNaN(stage.getX()) || Double.isNaN(stage.getY())) {
            // It has no place yet.
            return;
        }
        double right = Math.max(screen.getMinX(), screen.getMaxX() - stage.getWidth());
        double bottom = Math.max(screen.getMinY(), screen.getMaxY() - stage.getHeight());
        double x = Math.clamp(stage.getX(), screen.getMinX(), right);
        double y = Math.clamp(stage.getY(), screen.getMinY(), bottom);
        if (x != stage.getX()) {
            stage.setX(x);
        }
        if (y != stage.getY()) {
            stage.setY(y);
        }
    }
}
