package io.github.dfconsole.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says below a field what is wrong with it; takes no room while nothing is (W8, A8). */
public final class FieldProblem extends Label {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /**
     * Creates a label that says nothing yet.
     *
     * @param field what it speaks of; it is marked while something is wrong with it
     */
    public FieldProblem(String id, Control field) {
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
