package io.github.dfconsole.ui.connect;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Says below a field what is wrong with it; takes no room while nothing is (W8, A8). */
final class FieldProblem extends Label {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    FieldProblem(String id, TextField field) {
        setId(id);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("field-problem");
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        textProperty()
                .addListener(
                        (property, before, now) -> {
                            field.pseudoClassStateChanged(WRONG, !now.isEmpty());
                            field.setAccessibleHelp(now);
                        });
    }
}
