package io.github.dfconsole.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Has something drawn anew whenever what it shows changes, for as long as the node is alive: what
 * it shows may live longer, and must not keep it, nor what was typed into it.
 */
public final class RedrawOnChange {

    private RedrawOnChange() {}

    /** Draws anew after each change. */
    public static void follow(Node node, Runnable draw, Observable... shown) {
        InvalidationListener listener =
                changed -> {
                    // What is not read is not heard of a second time.
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
