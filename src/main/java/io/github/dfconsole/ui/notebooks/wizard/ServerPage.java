package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.server.ServerText;
import io.github.dfconsole.ui.wizard.WizardPage;

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

    private final NotebookFields fields;
    private final LookupViewModel<ServerType> lookup;
    private final FormInputs inputs;
    private final Texts texts;

    ServerPage(NotebookFormViewModel form, FormInputs inputs, Texts texts) {
        this.fields = form.fields();
        this.lookup = form.choices().serverType();
        this.inputs = inputs;
        this.texts = texts;
    }

    WizardPage node() {
        return new WizardPage(NotebookStep.SERVER, texts, serverType(), storage())
                .startingAt(inputs.find(fields.serverType()));
    }

    private Node serverType() {
        return inputs.choice(
                fields.serverType(),
                "wizard-server-type",
                lookup,
                new LookupTexts<>(
                        type -> ServerText.of(type, texts),
                        type -> "",
                        inputs.text(() -> texts.get("wizard.waiting.type")),
                        inputs.text(() -> texts.get("wizard.empty.server-types")),
                        inputs.text(
                                () -> lookup.chosen(ServerType::serverTypeCode, ""),
                                lookup.value())),
                texts.bind("wizard.field.server-type"));
    }

    private Node storage() {
        CheckBox add = new CheckBox();
        add.setId("wizard-add-storage");
        add.textProperty().bind(texts.bind("wizard.field.add-storage"));
        add.selectedProperty().bindBidirectional(fields.addStorage().value());
        VBox details = new VBox(type(), size());
        details.getStyleClass().add("wizard-indented");
        details.visibleProperty().bind(add.selectedProperty());
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
        button.setSelected(fields.storageType().get().equals(type));
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                fields.storageType().set(type);
                            }
                        });
        fields.storageType()
                .value()
                .addListener((property, before, now) -> button.setSelected(now.equals(type)));
        if (button.isSelected()) {
            inputs.put(fields.storageType(), button);
        }
        return button;
    }

    private Node size() {
        FieldBox box =
                inputs.text(
                        fields.storageSize(),
                        "wizard-storage-size",
                        texts.bind("wizard.field.storage-size"));
        if (inputs.find(fields.storageSize()) instanceof TextField input) {
            input.setPrefColumnCount(SIZE_COLUMNS);
            input.setMaxWidth(Control.USE_PREF_SIZE);
        }
        return box.with(usualSizes())
                .withHelp(texts.bind("wizard.size.help"))
                .withProblem(
                        inputs.problem(
                                fields.storageSize(),
                                problem -> NotebookProblemText.storageSize(problem, texts)));
    }

    private Node usualSizes() {
        FlowPane usual = new FlowPane();
        usual.getStyleClass().add("size-choices");
        for (int size : USUAL_SIZES) {
            Button choice = new Button(String.format(Locale.ROOT, "%,d", size));
            choice.setId("wizard-storage-size-" + size);
            choice.getStyleClass().add("small");
            choice.setOnAction(event -> fields.storageSize().set(Integer.toString(size)));
            usual.getChildren().add(choice);
        }
        return usual;
    }
}
