package io.github.dfconsole.ui.failure;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.TextClipboard;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The details of a failure, closed at first, and a button that copies them as a report (E5). */
public final class FailureDetails extends VBox {

    private final GridPane grid = new GridPane();
    private String report = "";

    /** Creates closed details without content. */
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
        copy.setOnAction(
                event -> TextClipboard.copy(copy, report, texts.get("copied.report"), texts));
        getChildren().addAll(grid, copy);
        setManaged(false);
        setVisible(false);
    }

    /** Returns a new link that opens and closes the details. */
    public Hyperlink link(Texts texts) {
        Hyperlink link = new Hyperlink();
        link.setId(getId() + "-link");
        link.textProperty().bind(texts.bind("failure.details"));
        link.setOnAction(event -> setOpen(!isVisible()));
        return link;
    }

    /** Shows the details of a failure in place of those shown before. */
    public void show(FailureText failure) {
        report = failure.report();
        grid.getChildren().clear();
        int row = 0;
        for (FailureDetail detail : failure.details()) {
            Label name = new Label(detail.name());
            name.getStyleClass().add("field-name");
            name.setMinWidth(USE_PREF_SIZE);
            Label value = new Label(detail.value());
            value.setWrapText(true);
            value.getStyleClass().add("monospace");
            grid.addRow(row++, name, value);
        }
    }

    /** Opens or closes the details. */
    public void setOpen(boolean open) {
        setManaged(open);
        setVisible(open);
    }
}
