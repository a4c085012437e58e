package io.github.dfconsole.ui.control;

import javafx.scene.layout.Region;

/** The product's mark: three firs of growing height, drawn by the style sheet. */
public final class BrandMark extends Region {

    /** Creates the mark in its usual size. */
    public BrandMark() {
        getStyleClass().add("brand-mark");
    }
}
