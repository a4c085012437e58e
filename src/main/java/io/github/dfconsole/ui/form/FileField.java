package io.github.dfconsole.ui.form;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import java.io.File;

/** The path of a file, typed or chosen in the dialog of the system. */
public final class FileField extends HBox {

    /** What the file is chosen for. */
    public enum Purpose {
        /** It is read, so it exists. */
        OPEN,
        /** It is written, and need not exist. */
        SAVE
    }

    private final TextField field = new TextField();
    private final Purpose purpose;

    /**
     * Creates a field.
     *
     * @param id the id of the text field; that of the button ends with {@code -browse}
     * @param path the path as it is typed
     * @param browse the words of the button
     */
    public FileField(
            String id, Purpose purpose, StringProperty path, ObservableValue<String> browse) {
        this.purpose = purpose;
        field.setId(id);
        field.textProperty().bindBidirectional(path);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button();
        button.textProperty().bind(browse);
        button.setId(id + "-browse");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> choose());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("button-row");
        getChildren().addAll(field, button);
    }

    /** The text field. */
    public TextField field() {
        return field;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        File now = new File(field.getText());
        if (purpose == Purpose.SAVE) {
            chooser.setInitialFileName(now.getName());
        }
        if (now.getParentFile() != null && now.getParentFile().isDirectory()) {
            chooser.setInitialDirectory(now.getParentFile());
        }
        File chosen =
                purpose == Purpose.SAVE
                        ? chooser.showSaveDialog(getScene().getWindow())
                        : chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            field.setText(chosen.getPath());
        }
    }
}
