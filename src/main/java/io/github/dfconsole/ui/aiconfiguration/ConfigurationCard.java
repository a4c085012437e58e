package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.CommandLine;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.MemorySize;
import io.github.dfconsole.service.aiconfiguration.PortList;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.CodeBox;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** A configuration to be read: values that look secret are masked. It is made for one language. */
public final class ConfigurationCard extends VBox {

    private static final int LONGEST_PATH = 300;

    private final Texts texts;
    private final FieldList fields;

    /** Shows a configuration; what it does not say is left out. */
    public ConfigurationCard(AiAppTypeSpec configuration, Texts texts) {
        this.texts = texts;
        this.fields = new FieldList(texts);
        getStyleClass().add("configuration-card");
        AiAppTypeSpec shown = MaskedConfiguration.of(configuration);
        AiAppDocker docker = shown.docker();
        if (docker != null) {
            addDocker(docker);
        }
        addResources(shown);
        AiAppData data = shown.data();
        if (data != null) {
            addData(data);
        }
        if (docker != null && !docker.exposeTcpPorts().isEmpty()) {
            fields.add("aiconfiguration.ports", PortList.typed(docker.exposeTcpPorts()));
        }
        if (!shown.userPackageUri().isEmpty()) {
            fields.addCode("aiconfiguration.package", shown.userPackageUri());
        }
        getChildren().add(fields);
    }

    private void addDocker(AiAppDocker docker) {
        fields.addCode("aiconfiguration.image", docker.image());
        String command = CommandLine.of(docker);
        if (!command.isEmpty()) {
            fields.add(
                    "aiconfiguration.command",
                    new CodeBox("configuration-card-command", command, texts));
        }
        if (!docker.env().isEmpty()) {
            fields.addBelow("aiconfiguration.environment", new EnvironmentTable(docker.env()));
        }
    }

    private void addResources(AiAppTypeSpec configuration) {
        List<Node> chips = new ArrayList<>();
        AiAppResource resource = configuration.resource();
        if (resource != null) {
            addSizes(chips, resource);
        }
        if (!configuration.queueName().isEmpty()) {
            chips.add(chip(texts.get("aiconfiguration.queue", configuration.queueName())));
        }
        if (!chips.isEmpty()) {
            FlowPane line = new FlowPane();
            line.getStyleClass().add("configuration-chips");
            line.getChildren().addAll(chips);
            fields.add("aiconfiguration.resources", line);
        }
    }

    private void addSizes(List<Node> chips, AiAppResource resource) {
        Integer cores = resource.cpuCount();
        if (cores != null) {
            chips.add(chip(texts.get("aiconfiguration.chip.cores", cores)));
        }
        Integer memory = resource.memoryMb();
        if (memory != null) {
            chips.add(chip(texts.get("aiconfiguration.gigabytes", MemorySize.gigabytes(memory))));
        }
        Integer gpus = resource.gpuCount();
        if (gpus != null && gpus == 0) {
            chips.add(chip(texts.get("aiconfiguration.chip.no-gpu")));
        } else if (gpus != null || !resource.gpuModel().isEmpty()) {
            String model = resource.gpuModel().isEmpty() ? "GPU" : resource.gpuModel();
            chips.add(chip(gpus == null ? model : model + " × " + gpus));
        }
    }

    private static Node chip(String word) {
        Pill pill = new Pill();
        pill.show(Printable.escape(word, LONGEST_PATH), Pill.Tone.NEUTRAL);
        return pill;
    }

    private void addData(AiAppData data) {
        if (!data.input().isEmpty()) {
            VBox lines = new VBox();
            data.input().forEach(each -> lines.getChildren().add(arrow(each.hdfs(), each.path())));
            fields.add("aiworkspaces.field.input", lines);
        }
        if (!data.output().isEmpty()) {
            VBox lines = new VBox();
            data.output().forEach(each -> lines.getChildren().add(output(each)));
            fields.add("aiworkspaces.field.output", lines);
        }
    }

    private Node output(AiAppData.Output output) {
        Label arrow = arrow(output.path(), output.hdfs());
        if (!output.overwrite()) {
            return arrow;
        }
        Pill overwrites = new Pill();
        overwrites.show(texts.get("aiconfiguration.overwrites"), Pill.Tone.ATTENTION);
        VBox both = new VBox(arrow, overwrites);
        both.getStyleClass().add("configuration-output");
        return both;
    }

    /** Data flows from left to right. */
    private static Label arrow(String from, String to) {
        Label label =
                new Label(
                        Printable.escape(from, LONGEST_PATH)
                                + " → "
                                + Printable.escape(to, LONGEST_PATH));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("monospace");
        return label;
    }
}
