package io.github.dfconsole.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A scroll pane without a bitmap cache. JavaFX caches the whole content to scroll it faster, and
 * redraws all of it when anything changes, even a blinking caret. Our content changes more often
 * than it is scrolled.
 */
public class ScrollArea extends ScrollPane {

    /** How far an arrow scrolls. */
    private static final double LINE = 40;

    /** How much is seen above or below what was scrolled to. */
    private static final double MARGIN = 12;

    /** Creates an empty scroll area. */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public ScrollArea() {
        getStyleClass().add("scroll-area");
    }

    /** Creates a scroll area with content. */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public ScrollArea(Node content) {
        super(content);
        getStyleClass().add("scroll-area");
    }

    /** JavaFX asks for the focus at each click; what Tab passes over does not take it (A1). */
    @Override
    public void requestFocus() {
        if (isFocusTraversable()) {
            super.requestFocus();
        }
    }

    /** While a node of the content has the keyboard, the arrows and page keys scroll. */
    public void scrollFrom(Node node) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    double by = distance(event.getCode());
                    if (by != 0) {
                        scrollBy(by);
                        event.consume();
                    }
                });
    }

    private double distance(KeyCode key) {
        double page = getViewportBounds().getHeight();
        return switch (key) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> -page;
            case PAGE_DOWN -> page;
            case HOME -> -getContent().getLayoutBounds().getHeight();
            case END -> getContent().getLayoutBounds().getHeight();
            default -> 0;
        };
    }

    private void scrollBy(double distance) {
        double hidden = hidden();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + distance / hidden, 0, 1));
        }
    }

    private double hidden() {
        return getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    /**
     * Scrolls no further than is needed to see a node of the content whole, or its beginning if it
     * is higher than what is in sight.
     */
    public void reveal(Node node) {
        applyCss();
        layout();
        Bounds there = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = Math.max(0, getVvalue() * hidden());
        double height = getViewportBounds().getHeight();
        if (there.getMinY() < top || there.getHeight() + 2 * MARGIN > height) {
            scrollBy(there.getMinY() - MARGIN - top);
        } else if (there.getMaxY() + MARGIN > top + height) {
            scrollBy(there.getMaxY() + MARGIN - top - height);
        }
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
