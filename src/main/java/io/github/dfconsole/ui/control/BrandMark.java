package io.github.dfconsole.ui.control;

import javafx.scene.layout.Region;

/** The logo of the product in one colour, drawn by the style sheet. */
public final class BrandMark extends Region {

    /** Creates the logo in its default size. */
    public BrandMark() {
        getStyleClass().add("brand-mark");
    }
}
