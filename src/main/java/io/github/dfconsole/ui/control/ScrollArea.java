package io.github.dfconsole.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane without a bitmap cache. JavaFX caches the whole content to scroll it faster, and
 * redraws all of it when anything changes, even a blinking caret. Our content changes more often
 * than it is scrolled.
 */
public class ScrollArea extends ScrollPane {

    /** Creates an empty scroll area. */
    public ScrollArea() {}

    /** Creates a scroll area with content. */
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
