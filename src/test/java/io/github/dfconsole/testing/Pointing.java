package io.github.dfconsole.testing;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Points at things, as the mouse does before a tooltip appears. */
public final class Pointing {

    private Pointing() {}

    /** Points at a node. It belongs to the UI thread. */
    public static void at(Node node) {
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
