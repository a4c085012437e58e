package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.LazyTooltip;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is copied from HDFS into the container before a run, and back after it. */
final class DataSection {

    private static final int LONGEST_PATH = 200;
    private static final double PATH_WIDTH = 176;

    private final ConfigurationTools tools;
    private final FormInputs inputs;
    private final Texts texts;

    DataSection(ConfigurationTools tools) {
        this.tools = tools;
        this.inputs = tools.inputs();
        this.texts = tools.texts();
    }

    VBox node() {
        VBox section = tools.section("data", "aiconfiguration.data");
        section.getChildren()
                .addAll(
                        list(
                                tools.form().input(),
                                "aiconfiguration.input",
                                "aiconfiguration.input.add"),
                        list(
                                tools.form().output(),
                                "aiconfiguration.output",
                                "aiconfiguration.output.add"));
        return section;
    }

    private VBox list(Mappings mappings, String key, String addKey) {
        Label title = new Label();
        title.textProperty().bind(texts.bind(key));
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        VBox box =
                new VBox(
                        title,
                        new RowList<>(
                                "configuration-" + (mappings.isOut() ? "output" : "input"),
                                mappings.rows(),
                                (row, place) -> pane(row, place, mappings.isOut()),
                                inputs,
                                texts.bind(addKey)));
        box.getStyleClass().add("small-field");
        return box;
    }

    /** Data flows from left to right. */
    private RowPane pane(MappingRow row, RowList.Place place, boolean isOut) {
        String id = "configuration-" + (isOut ? "output-" : "input-") + place.index();
        RowPane pane = new RowPane();
        TextField hdfs = path(row.hdfs(), id + "-hdfs", "aiconfiguration.hdfs");
        TextField path = path(row.path(), id + "-path", "aiconfiguration.path");
        share(hdfs, path);
        pane.with(isOut ? row.path() : row.hdfs(), isOut ? path : hdfs);
        pane.with(isOut ? row.hdfs() : row.path(), isOut ? hdfs : path);
        IconButton remove =
                new IconButton(
                        id + "-remove",
                        Feather.TRASH_2,
                        inputs.text(
                                () -> texts.get("aiconfiguration.data.remove", row.hdfs().get()),
                                row.hdfs().value()),
                        place.remove());
        HBox line = new HBox(isOut ? path : hdfs, new Label("→"), isOut ? hdfs : path, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("configuration-line");
        pane.getChildren()
                .addAll(
                        line,
                        tools.problem(row.hdfs(), hdfs, ConfigurationProblemText::hdfs),
                        tools.problem(row.path(), path, ConfigurationProblemText::container));
        if (isOut) {
            pane.getChildren().addAll(overwrite(row, id), replaces(row));
        }
        pane.getChildren().add(tools.mark(() -> field(row, isOut)));
        return pane;
    }

    /** Paths in HDFS are long, those in a container are not. */
    private static void share(TextField hdfs, TextField path) {
        HBox.setHgrow(hdfs, Priority.ALWAYS);
        path.setPrefWidth(PATH_WIDTH);
        path.setMinWidth(PATH_WIDTH);
    }

    private static String field(MappingRow row, boolean isOut) {
        return isOut
                ? ConfigurationField.output(row.hdfs().entered())
                : ConfigurationField.input(row.path().entered());
    }

    private TextField path(Field<String> field, String id, String key) {
        TextField input = inputs.input(field, id);
        input.accessibleTextProperty().bind(texts.bind(key));
        input.promptTextProperty().bind(texts.bind(key));
        input.getStyleClass().add("monospace");
        LazyTooltip.toMouse(input, field.value());
        return input;
    }

    private CheckBox overwrite(MappingRow row, String id) {
        CheckBox box = new CheckBox();
        box.setId(id + "-overwrite");
        box.setMnemonicParsing(false);
        box.textProperty().bind(texts.bind("aiconfiguration.overwrite"));
        box.selectedProperty().bindBidirectional(row.overwrite().value());
        return box;
    }

    private Node replaces(MappingRow row) {
        Label line =
                tools.line(
                        "attention",
                        inputs.text(
                                () ->
                                        row.overwrite().get() && !row.hdfs().entered().isEmpty()
                                                ? texts.get(
                                                        "aiconfiguration.replaces",
                                                        Printable.escape(
                                                                row.hdfs().entered(), LONGEST_PATH))
                                                : "",
                                row.overwrite().value(),
                                row.hdfs().value()));
        line.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return line;
    }
}
