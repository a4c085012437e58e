package io.github.dfconsole.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard from jumping to the next control when the control it is on is switched off,
 * such as a button while its work is done: the next press of a key would do something else.
 * Meanwhile nothing has the keyboard, and the control gets it back when it is on again, unless the
 * user has gone elsewhere.
 */
public final class FocusKeeper {

    private final Scene scene;
    private final ChangeListener<Boolean> switched = (property, before, off) -> giveBack(off);
    private @Nullable Node waiting;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /** Keeps the focus in a scene from now on. */
    public static void watch(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.getProperties().put(FocusKeeper.class, keeper);
        scene.focusOwnerProperty()
                .addListener((property, before, now) -> keeper.moved(before, now));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keeper::onKey);
    }

    /** Whether nothing in a scene has the keyboard, because a control was switched off. */
    public static boolean isParked(Scene scene) {
        return scene.getFocusOwner() == null || scene.getFocusOwner().equals(scene.getRoot());
    }

    /**
     * A control is about to be switched off. If it has the keyboard, or will have it once the
     * window is in front again, that is parked before: left to itself, JavaFX would first move it
     * to the next control, and scroll there.
     */
    public static void beforeSwitchingOff(Node control) {
        Scene scene = control.getScene();
        if (scene != null
                && control.equals(scene.getFocusOwner())
                && scene.getProperties().get(FocusKeeper.class) instanceof FocusKeeper keeper) {
            keeper.park(control);
        }
    }

    /** Gives a control the keyboard; one that is off gets it when it is on. */
    public static void focusOnceOn(Node control) {
        if (control.isDisabled()
                && control.getScene() != null
                && control.getScene().getProperties().get(FocusKeeper.class)
                        instanceof FocusKeeper keeper) {
            keeper.park(control);
        } else {
            control.requestFocus();
        }
    }

    /** Whether nothing in a scene has the keyboard because this control was switched off. */
    public static boolean isParkedFrom(Node control) {
        Scene scene = control.getScene();
        return scene != null
                && isParked(scene)
                && scene.getProperties().get(FocusKeeper.class) instanceof FocusKeeper keeper
                && control.equals(keeper.waiting);
    }

    private void park(Node control) {
        forget();
        waiting = control;
        control.disabledProperty().addListener(switched);
        scene.getRoot().requestFocus();
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        Parent root = scene.getRoot();
        if (before != null && before.isDisabled() && scene.equals(before.getScene())) {
            park(before);
        } else if (now != null && !now.equals(root)) {
            forget();
        }
    }

    private void forget() {
        if (waiting != null) {
            waiting.disabledProperty().removeListener(switched);
            waiting = null;
        }
    }

    private void giveBack(boolean off) {
        Node back = waiting;
        if (!off && back != null && isParked(scene)) {
            back.requestFocus();
        }
    }

    /** Tab goes on from where the keyboard was. */
    private void onKey(KeyEvent event) {
        Node from = waiting;
        if (event.getCode() == KeyCode.TAB && from != null && isParked(scene)) {
            from.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
