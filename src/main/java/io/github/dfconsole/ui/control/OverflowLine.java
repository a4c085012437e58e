package io.github.dfconsole.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/**
 * Nodes in one line. Those at its end for which there is no room are hidden, and a button that
 * offers them takes their place. The line is as high in a narrow window as in a wide one, so that
 * nothing below it moves while the window is resized.
 */
public class OverflowLine extends Pane {

    private static final double GAP = 6;

    private final List<Node> nodes = new ArrayList<>();
    private final Button more;

    /**
     * Creates a line without nodes.
     *
     * @param more offers the nodes that are hidden
     */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public OverflowLine(Button more) {
        this.more = more;
        more.setVisible(false);
        getChildren().add(more);
    }

    /** Adds a node at the end. */
    protected final void addToLine(Node node) {
        nodes.add(node);
        getChildren().add(getChildren().size() - 1, node);
    }

    /** Whether there are no nodes, shown or hidden. */
    public final boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The button that offers what is hidden. It is shown while something is. */
    protected final Button more() {
        return more;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + width(more);
    }

    @Override
    protected double computePrefWidth(double height) {
        double all = nodes.stream().mapToDouble(this::width).sum();
        return insets() + all + GAP * Math.max(0, nodes.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest =
                getChildren().stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0);
        return snapSizeY(highest) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        List<Double> widths = nodes.stream().map(this::width).toList();
        int fitting = fitting(getWidth() - insets(), widths, width(more), GAP);
        boolean hasMore = fitting < nodes.size();
        more.setVisible(hasMore);
        if (hasMore && nodes.stream().skip(fitting).anyMatch(Node::isFocusWithin)) {
            more.requestFocus();
        }
        double x = snappedLeftInset();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            node.setVisible(index < fitting);
            place(node, x);
            x += index < fitting ? width(node) + GAP : 0;
        }
        place(more, x);
    }

    private void place(Node node, double x) {
        double height = snapSizeY(node.prefHeight(-1));
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double y = snapPositionY(snappedTopInset() + (room - height) / 2);
        node.resizeRelocate(x, y, width(node), height);
    }

    private double width(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    /**
     * How many of the nodes of a line can be shown, counted from its beginning.
     *
     * @param room the width of the line
     * @param widths the widths of the nodes
     * @param more the width of the button that offers the others; it needs no room if all fit
     * @param gap the room between two nodes
     */
    static int fitting(double room, List<Double> widths, double more, double gap) {
        double end = 0;
        int beforeMore = 0;
        for (int index = 0; index < widths.size(); index++) {
            end += widths.get(index) + (index == 0 ? 0 : gap);
            if (end > room) {
                return beforeMore;
            }
            beforeMore = end + gap + more <= room ? index + 1 : beforeMore;
        }
        return widths.size();
    }
}
