package io.github.dfconsole.ui.control;

import javafx.scene.layout.Region;

/** The product's mark: the fir of its icon in one colour, drawn by the style sheet. */
public final class BrandMark extends Region {

    /** Creates the mark in its usual size. */
    public BrandMark() {
        getStyleClass().add("brand-mark");
    }
}
