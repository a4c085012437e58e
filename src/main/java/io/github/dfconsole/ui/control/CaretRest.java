package io.github.dfconsole.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Has the caret of a text field stand still when nothing is typed for a while. As long as it
 * blinks, JavaFX looks sixty times a second for something to draw: an unused window took 1.9 % of a
 * core. It belongs to the UI thread.
 */
public final class CaretRest {

    private static final Duration USUAL = Duration.seconds(8);

    private final PauseTransition pause;
    private final ChangeListener<Boolean> focused = (property, before, now) -> focused(now);
    private @Nullable TextInputControl field;
    private boolean resting;

    private CaretRest(Duration after) {
        pause = new PauseTransition(after);
        pause.setOnFinished(event -> animate(false));
    }

    /** Does so in a scene from now on. */
    public static void watch(Scene scene) {
        watch(scene, USUAL);
    }

    static void watch(Scene scene, Duration after) {
        CaretRest rest = new CaretRest(after);
        scene.focusOwnerProperty().addListener((property, before, now) -> rest.follow(now));
        scene.addEventFilter(KeyEvent.ANY, event -> rest.wake());
        scene.addEventFilter(InputMethodEvent.ANY, event -> rest.wake());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> rest.wake());
    }

    private void follow(@Nullable Node owner) {
        if (field != null) {
            field.focusedProperty().removeListener(focused);
            focused(false);
        }
        field = owner instanceof TextInputControl input ? input : null;
        if (field != null) {
            field.focusedProperty().addListener(focused);
            focused(field.isFocused());
        }
    }

    /** Its skin has the caret blink whenever the field gets the keyboard. */
    private void focused(boolean now) {
        resting = false;
        if (now) {
            pause.playFromStart();
        } else {
            pause.stop();
        }
    }

    private void wake() {
        if (field != null && field.isFocused()) {
            if (resting) {
                animate(true);
            }
            pause.playFromStart();
        }
    }

    private void animate(boolean blinking) {
        if (field != null && field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(blinking);
            resting = !blinking;
        }
    }
}
