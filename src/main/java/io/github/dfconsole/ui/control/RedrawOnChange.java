package io.github.dfconsole.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Redraws a node when the values that it shows change. The values hold the node weakly: they may
 * outlive it, and must keep neither the node nor what was typed into it.
 */
public final class RedrawOnChange {

    private RedrawOnChange() {}

    /** Runs {@code draw} after each change of a value. */
    public static void follow(Node node, Runnable draw, Observable... shown) {
        InvalidationListener listener =
                changed -> {
                    // A value that is not read after a change does not report the next one.
                    if (changed instanceof ObservableValue<?> value) {
                        value.getValue();
                    }
                    draw.run();
                };
        node.getProperties().put(listener, listener);
        for (Observable each : shown) {
            each.addListener(new WeakInvalidationListener(listener));
        }
    }
}
