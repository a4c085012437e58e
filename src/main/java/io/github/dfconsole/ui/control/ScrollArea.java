package io.github.dfconsole.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * Something to scroll in. JavaFX keeps a picture of all of it, so as to scroll more quickly, and
 * draws all of that anew whenever anything in it changes, be it a caret that blinks. What we show
 * changes more often than it is scrolled.
 */
public class ScrollArea extends ScrollPane {

    /** Creates one with nothing in it. */
    public ScrollArea() {}

    /** Creates one around a node. */
    public ScrollArea(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
        return skin;
    }
}
