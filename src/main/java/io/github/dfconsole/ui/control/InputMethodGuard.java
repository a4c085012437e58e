package io.github.dfconsole.ui.control;

import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps Enter from buttons where it belongs to the input method (F30): while a syllable is put
 * together, and when it ends one. An input method of Linux hands that Enter on after the syllable
 * has been ended, when nothing is put together any more.
 */
public final class InputMethodGuard {

    private enum Syllable {
        NONE,
        GROWS,
        /** Either nothing is left of it, or the next event brings it. */
        EMPTIED,
        ENDED
    }

    private Syllable syllable = Syllable.NONE;
    private @Nullable EventTarget field;
    private boolean held;

    private InputMethodGuard() {}

    /** Watches all fields of a scene. */
    public static void watch(Scene scene) {
        InputMethodGuard guard = new InputMethodGuard();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, guard::onText);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::onPress);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, guard::onRelease);
        // A click may end a syllable, too: before or after it is heard of here.
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> guard.forgetEnd());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> guard.forgetEnd());
    }

    private void onText(InputMethodEvent event) {
        if (!event.getComposed().isEmpty()) {
            syllable = Syllable.GROWS;
            field = event.getTarget();
        } else if (!event.getCommitted().isEmpty() && syllable != Syllable.NONE) {
            syllable = Syllable.ENDED;
        } else if (syllable == Syllable.GROWS) {
            syllable = Syllable.EMPTIED;
        }
    }

    private void onPress(KeyEvent event) {
        // If it is held down, it repeats itself.
        held = event.getCode() == KeyCode.ENTER && (held || isOfInputMethod(event));
        if (held) {
            event.consume();
        }
        forgetEnd();
    }

    private boolean isOfInputMethod(KeyEvent enter) {
        // In an area it presses no button, and people expect the line that it begins.
        boolean ends = enter.getTarget().equals(field) && !(field instanceof TextArea);
        return syllable == Syllable.GROWS || (syllable == Syllable.ENDED && ends);
    }

    private void onRelease(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            held = false;
        }
    }

    /** The next Enter has not ended it. */
    private void forgetEnd() {
        if (syllable != Syllable.GROWS) {
            syllable = Syllable.NONE;
        }
    }
}
