package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.service.notebooks.ServerShape;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.LookupField;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** Server type and added storage. */
final class ServerPage {

    private static final List<Integer> USUAL_SIZES = List.of(100, 500, 1_000, 2_000, 4_000, 6_000);
    private static final int SIZE_COLUMNS = 8;

    private final NotebookFormViewModel form;
    private final Fields fields;
    private final Texts texts;

    ServerPage(NotebookFormViewModel form, Fields fields, Texts texts) {
        this.form = form;
        this.fields = fields;
        this.texts = texts;
    }

    Node node() {
        return new WizardPage(Step.SERVER, texts, serverType(), storage());
    }

    private Node serverType() {
        return fields.choice(
                FormField.SERVER_TYPE,
                "wizard-server-type",
                form.choices().serverType(),
                new LookupField.Words<>(
                        type -> ServerWords.of(type, texts),
                        type -> "",
                        Bindings.createStringBinding(
                                () -> texts.get("wizard.waiting.type"), texts.locale()),
                        Bindings.createStringBinding(
                                () -> texts.get("wizard.empty.server-types"), texts.locale()),
                        Bindings.createStringBinding(
                                this::code, form.choices().serverType().value())),
                texts.bind("wizard.field.server-type"));
    }

    private String code() {
        ServerType chosen = form.choices().serverType().value().get();
        return chosen == null ? "" : chosen.serverTypeCode();
    }

    private Node storage() {
        CheckBox add = new CheckBox();
        add.setId("wizard-add-storage");
        add.textProperty().bind(texts.bind("wizard.field.add-storage"));
        add.selectedProperty().bindBidirectional(form.addStorage());
        VBox details = new VBox(type(), size());
        details.getStyleClass().add("wizard-indented");
        details.visibleProperty().bind(form.addStorage());
        details.managedProperty().bind(details.visibleProperty());
        VBox section = new VBox(add, details);
        section.getStyleClass().add("wizard-section");
        return section;
    }

    private Node type() {
        ToggleGroup group = new ToggleGroup();
        Label label = new Label();
        label.textProperty().bind(texts.bind("wizard.field.storage-type"));
        label.getStyleClass().add("field-label");
        HBox buttons = new HBox(radio("SSD", group), radio("HDD", group));
        buttons.getStyleClass().add("button-row");
        VBox field = new VBox(label, buttons);
        field.getStyleClass().add("field");
        return field;
    }

    private RadioButton radio(String type, ToggleGroup group) {
        RadioButton button = new RadioButton(type);
        button.setId("wizard-storage-" + type.toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(form.storageType().get().equals(type));
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                form.storageType().set(type);
                            }
                        });
        form.storageType()
                .addListener((property, before, now) -> button.setSelected(now.equals(type)));
        if (type.equals(form.storageType().get())) {
            fields.put(FormField.STORAGE_TYPE, button);
        }
        return button;
    }

    private Node size() {
        FieldBox box =
                fields.text(
                        FormField.STORAGE_SIZE,
                        "wizard-storage-size",
                        form.storageSize(),
                        texts.bind("wizard.field.storage-size"));
        if (fields.find(FormField.STORAGE_SIZE) instanceof TextField input) {
            input.setPrefColumnCount(SIZE_COLUMNS);
            input.setMaxWidth(Control.USE_PREF_SIZE);
        }
        FlowPane usual = new FlowPane();
        usual.getStyleClass().add("size-choices");
        for (int size : USUAL_SIZES) {
            Button choice = new Button(String.format(Locale.ROOT, "%,d", size));
            choice.setId("wizard-storage-size-" + size);
            choice.getStyleClass().add("small");
            choice.setOnAction(event -> form.storageSize().set(Integer.toString(size)));
            usual.getChildren().add(choice);
        }
        return box.with(usual)
                .withHelp(texts.bind("wizard.size.help"))
                .withProblem(fields.problem(FormField.STORAGE_SIZE));
    }

    /** What a server type is, in words. */
    static final class ServerWords {

        private ServerWords() {}

        static String of(ServerType type, Texts texts) {
            return ServerShape.parse(type)
                    .map(
                            shape ->
                                    shape.gpuCount() == 0
                                            ? texts.get(
                                                    "wizard.server",
                                                    shape.vcpu(),
                                                    shape.memoryGb(),
                                                    shape.diskType(),
                                                    shape.diskGb())
                                            : texts.get(
                                                    "wizard.server-gpu",
                                                    shape.vcpu(),
                                                    shape.memoryGb(),
                                                    shape.diskType(),
                                                    shape.diskGb(),
                                                    shape.gpuModel(),
                                                    shape.gpuCount()))
                    .orElse(
                            type.serverDesc().isEmpty()
                                    ? type.serverTypeCode()
                                    : type.serverDesc());
        }
    }
}
