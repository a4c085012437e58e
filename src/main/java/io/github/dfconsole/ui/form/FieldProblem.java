package io.github.dfconsole.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** Says below a field what is wrong with it; takes no room while nothing is (W8, A8). */
public final class FieldProblem extends Label {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /**
     * Creates a label that says nothing yet.
     *
     * @param field what it speaks of; it is marked while something is wrong with it
     */
    public FieldProblem(String id, Control field) {
        FormMessage.dress(this, id);
        textProperty()
                .addListener(
                        (property, before, now) -> {
                            field.pseudoClassStateChanged(WRONG, !now.isEmpty());
                            field.setAccessibleHelp(now);
                        });
    }
}
