package io.github.dfconsole.ui.failure;

import io.github.dfconsole.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The details of a failure, folded away at first, and a button that copies them (E5). */
public final class FailureDetails extends VBox {

    private final GridPane grid = new GridPane();

    /** Creates details that are not open. */
    public FailureDetails(String id, Texts texts) {
        getStyleClass().add("failure-details");
        setId(id);
        grid.getStyleClass().add("failure-details-grid");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values);
        Button copy = new Button();
        copy.setId(id + "-copy");
        copy.textProperty().bind(texts.bind("failure.copy-report"));
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("small", "flat");
        copy.setOnAction(event -> copyReport());
        getChildren().addAll(grid, copy);
        setManaged(false);
        setVisible(false);
    }

    private String report = "";

    /** Takes what a report says. */
    public void show(FailureText failure) {
        report = failure.report();
        grid.getChildren().clear();
        int row = 0;
        for (FailureText.Detail detail : failure.details()) {
            Label name = new Label(detail.name());
            name.getStyleClass().add("field-name");
            name.setMinWidth(USE_PREF_SIZE);
            Label value = new Label(detail.value());
            value.setWrapText(true);
            value.getStyleClass().add("monospace");
            grid.addRow(row++, name, value);
        }
    }

    /** Opens or closes them. */
    public void setOpen(boolean open) {
        setManaged(open);
        setVisible(open);
    }

    private void copyReport() {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
