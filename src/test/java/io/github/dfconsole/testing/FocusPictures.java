package io.github.dfconsole.testing;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what looks the same with and without the keyboard focus. A focus indicator is seen if
 * enough pixels differ from what was there before by a contrast of 3:1 (WCAG 2.4.13). To be used on
 * the UI thread.
 */
public final class FocusPictures {

    private static final double LEAST_CONTRAST = 3;

    /** A ring round the smallest control has as many pixels. */
    private static final int LEAST_PIXELS = 100;

    /** What lies around a node and belongs to its ring. */
    private static final double AROUND = 6;

    private FocusPictures() {}

    /** The focusable nodes of a scene whose focus cannot be seen. */
    public static List<String> withoutRing(Scene scene) {
        List<String> missing = new ArrayList<>();
        for (Node node : focusable(scene.getRoot())) {
            reveal(node);
            int seen = pixelsOfRing(node);
            if (seen < wanted(node)) {
                missing.add(name(node) + " " + seen + " of " + wanted(node));
            }
        }
        return missing;
    }

    /** All nodes that Tab can reach. */
    public static List<Node> focusable(Parent root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && node.getLayoutBounds().getWidth() > 0) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** How many pixels stand out while a node has the focus, and do not without it. */
    public static int pixelsOfRing(Node node) {
        Scene scene = node.getScene();
        scene.getRoot().requestFocus();
        WritableImage before = picture(node);
        node.requestFocus();
        return different(before, picture(node));
    }

    private static double wanted(Node node) {
        Bounds size = node.getLayoutBounds();
        boolean plain =
                node instanceof ButtonBase
                        || node instanceof ComboBoxBase<?>
                        || node instanceof TextInputControl;
        boolean box = node instanceof CheckBox || node instanceof RadioButton;
        return plain && !box
                ? Math.max(LEAST_PIXELS, 1.5 * 2 * (size.getWidth() + size.getHeight()))
                : LEAST_PIXELS;
    }

    private static String name(Node node) {
        return node.getId() == null ? node.toString() : "#" + node.getId();
    }

    /** A picture of a node and what is around it. */
    public static WritableImage picture(Node node) {
        Scene scene = node.getScene();
        for (int round = 0; round < 2; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Bounds there = node.localToScene(node.getLayoutBounds());
        SnapshotParameters parameters = new SnapshotParameters();
        double left = Math.max(0, Math.floor(there.getMinX() - AROUND));
        double top = Math.max(0, Math.floor(there.getMinY() - AROUND));
        parameters.setViewport(
                new Rectangle2D(
                        left,
                        top,
                        Math.ceil(there.getMaxX() + AROUND) - left,
                        Math.ceil(there.getMaxY() + AROUND) - top));
        parameters.setFill(scene.getFill());
        return scene.getRoot().snapshot(parameters, null);
    }

    /** How many pixels of two pictures differ with enough contrast. */
    public static int different(WritableImage before, WritableImage after) {
        PixelReader one = before.getPixelReader();
        PixelReader other = after.getPixelReader();
        int count = 0;
        for (int y = 0; y < Math.min(before.getHeight(), after.getHeight()); y++) {
            for (int x = 0; x < Math.min(before.getWidth(), after.getWidth()); x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && contrast(one.getColor(x, y), other.getColor(x, y)) >= LEAST_CONTRAST) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The contrast of two colours as WCAG defines it, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static void reveal(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                Node content = scroll.getContent();
                double hidden =
                        content.getLayoutBounds().getHeight()
                                - scroll.getViewportBounds().getHeight();
                if (hidden > 0) {
                    Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    double middle = there.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
                    scroll.setVvalue(Math.clamp(middle / hidden, 0, 1));
                }
            }
        }
    }
}
