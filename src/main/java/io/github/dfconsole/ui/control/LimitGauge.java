package io.github.dfconsole.ui.control;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;

/**
 * A limit on a scale, and how much of it is used. Without a used amount the bar is empty, and only
 * the limit is marked. It says nothing that the words around it do not say as well (A8).
 */
public final class LimitGauge extends Region {

    private static final double BAR = 12;
    private static final double OVERHANG = 4;
    private static final double TICK = 2;
    private static final double GAP = 4;
    private static final double LEAST_WIDTH = 160;

    /** Where the bar is marked, as fractions of the limit. */
    private static final List<Double> THRESHOLDS = List.of(0.80, 0.95);

    /** How the used part is coloured. */
    public enum Tone {
        /** There is room. */
        FINE("gauge-fine"),
        /** Not much is left. */
        HIGH("gauge-high"),
        /** Almost nothing is left, or less than nothing. */
        CRITICAL("gauge-critical"),
        /** The amount is too old to be relied on. */
        OLD("gauge-old");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private final double limit;
    private final Region track = part("gauge-track");
    private final Region allowed = part("gauge-allowed");
    private final Region fill = part("gauge-fill");
    private final List<Region> thresholds =
            THRESHOLDS.stream().map(each -> part("gauge-threshold")).toList();
    private final Region tick = part("gauge-tick");
    private final Label lowest = new Label("0");
    private final Label highest;
    private final Label limitText;
    private double used = -1;

    /**
     * Creates a gauge without a used amount.
     *
     * @param limit where the limit is, as a fraction of the scale: 0 to 1
     * @param limitText what stands at the limit
     * @param highest what stands at the end of the scale
     */
    public LimitGauge(double limit, String limitText, String highest) {
        this.limit = Math.clamp(limit, 0, 1);
        this.limitText = new Label(limitText);
        this.highest = new Label(highest);
        getStyleClass().add("gauge");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(LEAST_WIDTH);
        List.of(lowest, this.highest).forEach(each -> each.getStyleClass().add("gauge-scale"));
        this.limitText.getStyleClass().add("gauge-limit");
        getChildren().addAll(track, allowed, fill);
        getChildren().addAll(thresholds);
        getChildren().addAll(tick, lowest, this.highest, this.limitText);
        showUsed(false);
    }

    /**
     * Shows how much is used.
     *
     * @param amount as a fraction of the scale; what is beyond its end is not shown
     */
    public LimitGauge withUsed(double amount, Tone tone) {
        used = Math.clamp(amount, 0, 1);
        fill.getStyleClass().setAll("gauge-fill", tone.styleClass);
        showUsed(true);
        return this;
    }

    private void showUsed(boolean shown) {
        fill.setVisible(shown);
        thresholds.forEach(each -> each.setVisible(shown));
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double words = Math.ceil(limitText.prefHeight(-1));
        return around.getTop() + barBottom() + GAP + words + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double barBottom() {
        return OVERHANG + BAR + OVERHANG;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double left = snappedLeftInset();
        double top = snappedTopInset() + OVERHANG;
        track.resizeRelocate(left, top, width, BAR);
        allowed.resizeRelocate(left, top, snapSizeX(width * limit), BAR);
        double length = used <= 0 ? 0 : Math.max(BAR / 2, width * used);
        fill.resizeRelocate(left, top, snapSizeX(length), BAR);
        Rectangle rounded = new Rectangle(width, BAR);
        rounded.setArcWidth(BAR);
        rounded.setArcHeight(BAR);
        fill.setClip(rounded);
        for (int i = 0; i < thresholds.size(); i++) {
            double at = snapPositionX(left + width * limit * THRESHOLDS.get(i));
            thresholds.get(i).resizeRelocate(at, top, 1, BAR);
        }
        double at = snapPositionX(left + width * limit - TICK / 2);
        double inside = Math.clamp(at, left, Math.max(left, left + width - TICK));
        tick.resizeRelocate(inside, top - OVERHANG, TICK, barBottom());
        layoutWords(left, snappedTopInset() + barBottom() + GAP, width);
    }

    /** The limit is what matters: the ends of the scale give way to it. */
    private void layoutWords(double left, double top, double width) {
        limitText.autosize();
        lowest.autosize();
        highest.autosize();
        double middle = left + width * limit - limitText.getWidth() / 2;
        double farthest = Math.max(left, left + width - limitText.getWidth());
        double x = snapPositionX(Math.clamp(middle, left, farthest));
        limitText.relocate(x, top);
        lowest.relocate(left, top);
        lowest.setVisible(x > left + lowest.getWidth() + GAP * 2);
        double end = left + width - highest.getWidth();
        highest.relocate(end, top);
        highest.setVisible(x + limitText.getWidth() + GAP * 2 < end);
    }
}
