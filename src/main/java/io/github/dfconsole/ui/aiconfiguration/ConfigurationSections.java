package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * The sections of a page on which a configuration is entered. Each is made when it is asked for.
 */
public final class ConfigurationSections {

    private static final int COMMAND_ROWS = 2;
    private static final int ARGS_ROWS = 3;

    private final ConfigurationFormViewModel form;
    private final ConfigurationTools tools;
    private final ScreenContext context;
    private final Texts texts;

    /**
     * Prepares the sections.
     *
     * @param inputs makes the inputs, and finds them again
     */
    public ConfigurationSections(
            ConfigurationFormViewModel form, FormInputs inputs, ScreenContext context) {
        this.form = form;
        this.context = context;
        this.texts = context.texts();
        this.tools = new ConfigurationTools(form, inputs, texts);
    }

    /** All sections that the purpose of the form has, in their usual order. */
    public List<Node> all() {
        return form.purpose() == Purpose.RUN
                ? List.of(image(), command(), environment(), resources(), data(), ports())
                : List.of(
                        image(),
                        command(),
                        environment(),
                        resources(),
                        data(),
                        ports(),
                        userPackage());
    }

    /** The image. */
    public Node image() {
        return new ImageSection(tools, context.times()).node();
    }

    /** The command and its arguments. */
    public Node command() {
        VBox section = tools.section("command", "aiconfiguration.command-line");
        section.getChildren()
                .addAll(
                        lines(
                                form.fields().command(),
                                "aiconfiguration.command",
                                ConfigurationField.COMMAND,
                                COMMAND_ROWS),
                        lines(
                                form.fields().args(),
                                "aiconfiguration.args",
                                ConfigurationField.ARGS,
                                ARGS_ROWS));
        return section;
    }

    private FieldBox lines(Field<String> field, String key, String changedAs, int rows) {
        FieldBox box =
                tools.lines(
                        field,
                        "configuration-" + changedAs,
                        tools.label(key, changedAs),
                        ConfigurationProblemText::command);
        if (tools.inputs().find(field) instanceof TextArea area) {
            area.setPrefRowCount(rows);
            area.getStyleClass().add("monospace");
        }
        return box;
    }

    /** The environment variables. */
    public Node environment() {
        return new EnvironmentSection(tools).node();
    }

    /** Cores, memory and GPUs. */
    public Node resources() {
        return new ResourceSection(tools).node();
    }

    /** What is copied in and out. */
    public Node data() {
        return new DataSection(tools).node();
    }

    /** The ports. */
    public Node ports() {
        VBox section = tools.section("ports", "aiconfiguration.ports");
        section.getChildren()
                .add(
                        tools.text(
                                form.fields().ports(),
                                "configuration-ports",
                                tools.label(
                                        "aiconfiguration.ports.label", ConfigurationField.PORTS),
                                help("aiconfiguration.ports.help"),
                                ConfigurationProblemText::ports));
        return section;
    }

    private StringBinding help(String key) {
        return tools.inputs().text(() -> texts.get(key));
    }

    /** The user package, and the name of the configuration. */
    public Node userPackage() {
        VBox section = tools.section("package", "aiconfiguration.more");
        section.getChildren()
                .addAll(
                        tools.text(
                                form.fields().userPackage(),
                                "configuration-package",
                                tools.label("aiconfiguration.package", ConfigurationField.PACKAGE),
                                help("aiconfiguration.package.help"),
                                ConfigurationProblemText::userPackage),
                        tools.text(
                                form.fields().name(),
                                "configuration-name",
                                tools.label("aiconfiguration.name", ConfigurationField.NAME),
                                help("aiconfiguration.name.help"),
                                (problem, words) -> ConfigurationProblemText.refused(words)));
        return section;
    }
}
