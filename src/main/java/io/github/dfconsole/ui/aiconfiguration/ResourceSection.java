package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.AiConfigurationRules;
import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.BiFunction;

/** Cores, memory and GPUs. */
final class ResourceSection {

    /** Wide enough for their names, in one line together in a dialog too. */
    private static final double CORES_WIDTH = 140;

    private static final double MEMORY_WIDTH = 156;
    private static final double GPUS_WIDTH = 108;
    private static final double MODEL_WIDTH = 140;

    private final ConfigurationTools tools;
    private final ConfigurationFields fields;
    private final Texts texts;

    ResourceSection(ConfigurationTools tools) {
        this.tools = tools;
        this.fields = tools.form().fields();
        this.texts = tools.texts();
    }

    VBox node() {
        FlowPane line = new FlowPane(cores(), memory(), gpus(), model());
        line.getStyleClass().add("configuration-resources");
        VBox section = tools.section("resources", "aiconfiguration.resources");
        section.getChildren().addAll(line, queue());
        return section;
    }

    private FieldBox cores() {
        return box(
                fields.cores(),
                "aiconfiguration.cores",
                ConfigurationField.CPU,
                CORES_WIDTH,
                ConfigurationProblemText::cores);
    }

    private FieldBox memory() {
        return box(
                fields.memory(),
                "aiconfiguration.memory",
                ConfigurationField.MEMORY,
                MEMORY_WIDTH,
                ConfigurationProblemText::memory);
    }

    private FieldBox gpus() {
        return box(
                fields.gpus(),
                "aiconfiguration.gpus",
                ConfigurationField.GPU_COUNT,
                GPUS_WIDTH,
                ConfigurationProblemText::gpus);
    }

    private FieldBox model() {
        return box(
                        fields.gpuModel(),
                        "aiconfiguration.gpu-model",
                        ConfigurationField.GPU_MODEL,
                        MODEL_WIDTH,
                        (problem, words) -> ConfigurationProblemText.refused(words))
                .with(suggestions());
    }

    private Label queue() {
        return tools.line(
                "field-help",
                tools.inputs()
                        .text(
                                () -> texts.get("aiconfiguration.queue", tools.form().queueName()),
                                tools.form().changed()));
    }

    private FieldBox box(
            Field<String> field,
            String key,
            String changedAs,
            double width,
            BiFunction<Problem, Texts, String> words) {
        FieldBox box =
                tools.text(
                        field,
                        "configuration-" + field.id(),
                        tools.label(key, changedAs),
                        tools.inputs().text(() -> ""),
                        words);
        box.setPrefWidth(width);
        return box;
    }

    /** Other models can be typed. */
    private HBox suggestions() {
        HBox line = new HBox();
        line.getStyleClass().add("configuration-line");
        for (String model : AiConfigurationRules.KNOWN_GPU_MODELS) {
            Button button = new Button(model);
            button.setId("configuration-gpu-model-" + model);
            button.getStyleClass().add("small");
            button.accessibleTextProperty()
                    .bind(
                            tools.inputs()
                                    .text(
                                            () ->
                                                    texts.get("aiconfiguration.gpu-model")
                                                            + ": "
                                                            + model));
            button.setOnAction(event -> fields.gpuModel().set(model));
            line.getChildren().add(button);
        }
        return line;
    }
}
