package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left of an app's lifetime as a bar, with the same in words beside it (A8). Its full width
 * is seven days, the longest there is; it is hatched where the end is only likely. Time passes in
 * it without a layout of what is around it.
 */
public final class EndBar extends Region {

    private static final Duration FULL = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofHours(24);
    private static final Duration VERY_SOON = Duration.ofHours(2);
    private static final PseudoClass NOT_CERTAIN = PseudoClass.getPseudoClass("not-certain");
    private static final double BAR_WIDTH = 72;
    private static final double BAR_HEIGHT = 8;
    private static final double GAP = 8;

    /** How near the end is. */
    private enum Nearness {
        FAR("end-far"),
        SOON("end-soon"),
        VERY_SOON("end-very-soon");

        private final String styleClass;

        Nearness(String styleClass) {
            this.styleClass = styleClass;
        }

        static Nearness of(Duration left) {
            if (left.compareTo(EndBar.VERY_SOON) <= 0) {
                return VERY_SOON;
            }
            return left.compareTo(EndBar.SOON) <= 0 ? SOON : FAR;
        }
    }

    private final Region track = part("end-track");
    private final Region fill = part("end-fill");
    private final Label words = new Label();
    private double part;
    private @Nullable AppEnd shown;
    private @Nullable AppEndText texts;

    /** Shows nothing yet. */
    public EndBar() {
        getStyleClass().add("end-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        words.setManaged(false);
        words.getStyleClass().add("end-words");
        getChildren().addAll(track, fill, words);
        showBar(false);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Lets time pass in this bar as long as it is part of a window that is visible. */
    public EndBar following(EndTicks ticks) {
        RedrawOnChange.follow(this, () -> tick(ticks.now().get()), ticks.now());
        return this;
    }

    private void tick(Instant now) {
        AppEnd end = shown;
        AppEndText saying = texts;
        if (end != null && saying != null && getScene() != null && isVisible()) {
            show(end, now, saying);
        }
    }

    /**
     * Shows an end.
     *
     * @param now the time at the service
     * @param saying says it in words
     */
    public void show(AppEnd end, Instant now, AppEndText saying) {
        shown = end;
        texts = saying;
        words.setText(saying.left(end, now));
        setAccessibleText(saying.whole(end, now).replace('\n', ' '));
        Instant at = end.at();
        showBar(at != null);
        if (at != null) {
            Duration left = Duration.between(now, at);
            part = Math.clamp((double) left.toMillis() / FULL.toMillis(), 0, 1);
            fill.getStyleClass().setAll("end-fill", Nearness.of(left).styleClass);
            fill.pseudoClassStateChanged(NOT_CERTAIN, !end.how().isCertain());
        }
        layoutParts();
    }

    /** Shows nothing. */
    public void clear() {
        shown = null;
        words.setText("");
        setAccessibleText("");
        showBar(false);
    }

    private void showBar(boolean isShown) {
        track.setVisible(isShown);
        fill.setVisible(isShown);
    }

    /** How much of seven days is left, from 0 to 1; 0 if there is no date. */
    double part() {
        return track.isVisible() ? part : 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + BAR_WIDTH
                + GAP
                + Math.ceil(words.prefWidth(-1))
                + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + BAR_WIDTH + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + Math.max(BAR_HEIGHT, Math.ceil(words.prefHeight(-1)))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        layoutParts();
    }

    private void layoutParts() {
        double left = snappedLeftInset();
        double inside = getWidth() - left - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (inside <= 0 || height <= 0) {
            return;
        }
        double top = snapPositionY(snappedTopInset() + (height - BAR_HEIGHT) / 2);
        track.resizeRelocate(left, top, BAR_WIDTH, BAR_HEIGHT);
        // Something that is left is seen, however little it is.
        double length = part <= 0 ? 0 : Math.max(2, snapSizeX(BAR_WIDTH * part));
        fill.resizeRelocate(left, top, length, BAR_HEIGHT);
        double from = track.isVisible() ? left + BAR_WIDTH + GAP : left;
        layoutInArea(
                words,
                from,
                snappedTopInset(),
                Math.max(0, left + inside - from),
                height,
                0,
                HPos.LEFT,
                VPos.CENTER);
    }
}
