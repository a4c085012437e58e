package io.github.dfconsole.ui.form;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Knows whether a syllable is still being put together. Enter then belongs to the input method, and
 * must not press a button (F30).
 */
public final class InputMethodGuard {

    private boolean composing;

    private InputMethodGuard() {}

    /** Keeps Enter from everything below a node while a syllable is put together there. */
    public static void guard(Node root) {
        InputMethodGuard composition = new InputMethodGuard();
        root.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composition.composing = !event.getComposed().isEmpty());
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (composition.composing && event.getCode() == KeyCode.ENTER) {
                        event.consume();
                    }
                });
    }
}
