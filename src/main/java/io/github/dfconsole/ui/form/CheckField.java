package io.github.dfconsole.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** A check box with a line below it that helps. */
public final class CheckField extends VBox {

    /**
     * Creates a field.
     *
     * @param id the id of the check box
     */
    public CheckField(
            String id,
            ObservableValue<String> text,
            ObservableValue<String> help,
            BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.textProperty().bind(text);
        box.selectedProperty().bindBidirectional(value);
        HelpLine line = new HelpLine(help);
        line.getStyleClass().add("under-check-box");
        getStyleClass().add("small-field");
        getChildren().addAll(box, line);
    }
}
