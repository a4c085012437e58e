package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FileField;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Scope;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Stage;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** Asks which rows are exported, in which format, and to which file. */
final class ExportForm extends VBox {

    private final ExportViewModel<?> model;
    private final Texts texts;

    ExportForm(ExportViewModel<?> model, Texts texts, Jobs jobs) {
        this.model = model;
        this.texts = texts;
        getChildren().addAll(scopes(), formats(), file(jobs));
    }

    private Node scopes() {
        ToggleGroup group = new ToggleGroup();
        VBox box = group("export.rows");
        for (Scope scope : Scope.values()) {
            int count = model.rows(scope).size();
            String id = "export-rows-" + scope.name().toLowerCase(Locale.ROOT);
            RadioButton button = radio(id, text(scope, count), group);
            button.setDisable(count == 0);
            bind(button, model.scope(), scope);
            box.getChildren().add(button);
        }
        return box;
    }

    private String text(Scope scope, int count) {
        return switch (scope) {
            case ALL -> texts.get("export.rows.all", count);
            case FILTERED -> texts.get("export.rows.filtered", count);
            case SELECTED -> texts.get("export.rows.selected", count);
        };
    }

    private Node formats() {
        ToggleGroup group = new ToggleGroup();
        RadioButton csv = radio("export-csv", texts.get("export.format.csv"), group);
        bind(csv, model.format(), Export.Format.CSV);
        RadioButton json = radio("export-json", texts.get("export.format.json"), group);
        bind(json, model.format(), Export.Format.JSON);
        CheckBox mark = new CheckBox(texts.get("export.byte-order-mark"));
        mark.setId("export-byte-order-mark");
        mark.selectedProperty().bindBidirectional(model.byteOrderMark());
        mark.disableProperty().bind(model.format().isNotEqualTo(Export.Format.CSV));
        VBox box = group("export.format");
        box.getChildren().addAll(csv, json, mark);
        return box;
    }

    private Node file(Jobs jobs) {
        FileField file =
                new FileField(
                        "export-file",
                        FileField.Purpose.SAVE,
                        model.file(),
                        texts.bind("export.browse"),
                        jobs);
        file.field().setPrefColumnCount(28);
        VBox box = group("export.file");
        if (box.getChildren().getFirst() instanceof Label label) {
            label.setLabelFor(file.field());
        }
        box.getChildren().add(file);
        return box;
    }

    /**
     * A heading over what it stands for; nothing of it can be changed while the file is written.
     */
    private VBox group(String headingKey) {
        Label heading = new Label(texts.get(headingKey));
        heading.getStyleClass().add("field-label");
        VBox box = new VBox(heading);
        box.getStyleClass().add("export-group");
        box.disableProperty().bind(model.stage().isEqualTo(Stage.WRITING));
        return box;
    }

    private static RadioButton radio(String id, String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        return button;
    }

    private static <V> void bind(RadioButton button, ObjectProperty<V> property, V value) {
        button.setSelected(value.equals(property.get()));
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now) {
                                property.set(value);
                            }
                        });
    }
}
