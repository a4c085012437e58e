package io.github.dfconsole.ui.theme;

import io.github.dfconsole.settings.Density;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** Applies the density of tables; the heights are in the style sheet. */
public final class TableDensity {

    private static final String COMPACT = "compact-tables";

    private TableDensity() {}

    /** Applies the chosen density to all tables below a node, now and whenever it changes. */
    public static void follow(ObservableValue<Density> chosen, Parent root) {
        chosen.addListener((property, before, now) -> apply(now, root));
        apply(chosen.getValue(), root);
    }

    private static void apply(Density density, Parent root) {
        root.getStyleClass().remove(COMPACT);
        if (density == Density.COMPACT) {
            root.getStyleClass().add(COMPACT);
        }
    }
}
