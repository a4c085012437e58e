package io.github.dfconsole.testing;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Simulates the mouse entering a node, which makes a tooltip appear. */
public final class Mouse {

    private Mouse() {}

    /** Moves the mouse over a node; must be called on the UI thread. */
    public static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        null));
    }
}
