package io.github.dfconsole.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
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
    private final ChangeListener<Boolean> switched = (property, before, off) -> switched(off);
    private @Nullable Node kept;
    private boolean isWaiting;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /** Keeps the focus in a scene from now on. */
    public static void watch(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.getProperties().put(FocusKeeper.class, keeper);
        scene.focusOwnerProperty().addListener((property, before, now) -> keeper.moved(now));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keeper::onKey);
        keeper.moved(scene.getFocusOwner());
    }

    /** Whether nothing in a scene has the keyboard, because a control was switched off. */
    public static boolean isParked(Scene scene) {
        return scene.getFocusOwner() == null || scene.getFocusOwner().equals(scene.getRoot());
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
                && keeper.isWaiting
                && control.equals(keeper.kept);
    }

    private void park(Node control) {
        keep(control);
        isWaiting = true;
        scene.getRoot().requestFocus();
    }

    private void moved(@Nullable Node now) {
        if (!scene.getRoot().equals(now)) {
            keep(now);
        }
    }

    private void keep(@Nullable Node control) {
        if (kept != null) {
            kept.disabledProperty().removeListener(switched);
        }
        kept = control;
        isWaiting = false;
        if (control != null) {
            control.disabledProperty().addListener(switched);
        }
    }

    /**
     * Parks at once: JavaFX moves the keyboard in the next pulse only, and by then something else
     * may have been given it on purpose.
     */
    private void switched(boolean off) {
        Node control = kept;
        if (control == null) {
            return;
        }
        if (off && control.equals(scene.getFocusOwner())) {
            isWaiting = true;
            scene.getRoot().requestFocus();
        } else if (!off && isWaiting && isParked(scene)) {
            control.requestFocus();
        }
    }

    /** Tab goes on from where the keyboard was. */
    private void onKey(KeyEvent event) {
        Node from = kept;
        if (event.getCode() == KeyCode.TAB && from != null && isWaiting && isParked(scene)) {
            from.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
