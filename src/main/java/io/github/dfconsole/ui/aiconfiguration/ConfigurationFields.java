package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.AiConfigurationRules;
import io.github.dfconsole.service.aiconfiguration.MemorySize;
import io.github.dfconsole.service.aiconfiguration.PathRules;
import io.github.dfconsole.service.aiconfiguration.PortList;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.service.aiworkspaces.creation.RefusedWorkspaceField;
import io.github.dfconsole.ui.form.Field;

import java.util.List;
import java.util.Optional;

/** The fields of a configuration and the rule of each, the rows of tables apart. */
public final class ConfigurationFields {

    private final ShownText name = ShownText.trimmed("name", any -> Optional.empty());
    private final ShownText image = ShownText.trimmed("image", AiConfigurationRules::image);
    private final ShownText command = ShownText.trimmed("command", AiConfigurationRules::command);
    private final ShownText args = ShownText.trimmed("args", any -> Optional.empty());
    private final ShownText cores = ShownText.trimmed("cores", AiConfigurationRules::cores);
    private final ShownText memory = ShownText.trimmed("memory", MemorySize::problem);
    private final ShownText gpus = ShownText.trimmed("gpus", AiConfigurationRules::gpus);
    private final ShownText gpuModel = ShownText.trimmed("gpu-model", any -> Optional.empty());
    private final ShownText ports = ShownText.trimmed("ports", PortList::problem);
    private final ShownText userPackage = ShownText.trimmed("package", PathRules::userPackage);

    ConfigurationFields() {}

    void show(TypedConfiguration typed) {
        Container container = typed.container();
        Size size = typed.size();
        name.show(typed.name());
        image.show(container.image());
        command.show(container.command());
        args.show(container.args());
        ports.show(container.ports());
        cores.show(size.cores());
        memory.show(size.memory());
        gpus.show(size.gpus());
        gpuModel.show(size.gpuModel());
        userPackage.show(typed.userPackage());
    }

    Container container(List<Variable> env) {
        return new Container(
                image().entered(), command().entered(), args().entered(), env, ports().entered());
    }

    Size size() {
        return new Size(
                cores().entered(), memory().entered(), gpus().entered(), gpuModel().entered());
    }

    List<Field<?>> of(Purpose purpose) {
        return purpose == Purpose.RUN
                ? List.of(
                        image(), command(), args(), cores(), memory(), gpus(), gpuModel(), ports())
                : List.of(
                        name(),
                        image(),
                        command(),
                        args(),
                        cores(),
                        memory(),
                        gpus(),
                        gpuModel(),
                        ports(),
                        userPackage());
    }

    /** The field that the service means when it refuses a part; empty if it is not among these. */
    public Optional<Field<?>> named(RefusedWorkspaceField refused) {
        return switch (refused) {
            case NAME -> Optional.of(name());
            case IMAGE -> Optional.of(image());
            case COMMAND -> Optional.of(command());
            case ARGS -> Optional.of(args());
            case CORES -> Optional.of(cores());
            case MEMORY -> Optional.of(memory());
            case GPUS -> Optional.of(gpus());
            case GPU_MODEL -> Optional.of(gpuModel());
            case PORTS -> Optional.of(ports());
            case PACKAGE -> Optional.of(userPackage());
            case ACCOUNT, DESCRIPTION -> Optional.empty();
        };
    }

    /** The configuration's own name. */
    public Field<String> name() {
        return name.field();
    }

    /** The image. */
    public Field<String> image() {
        return image.field();
    }

    /** The command. */
    public Field<String> command() {
        return command.field();
    }

    /** The command's arguments. */
    public Field<String> args() {
        return args.field();
    }

    /** Number of CPU cores. */
    public Field<String> cores() {
        return cores.field();
    }

    /** Memory in gigabytes. */
    public Field<String> memory() {
        return memory.field();
    }

    /** Number of GPUs. */
    public Field<String> gpus() {
        return gpus.field();
    }

    /** Model of the GPUs. */
    public Field<String> gpuModel() {
        return gpuModel.field();
    }

    /** Ports with commas between them. */
    public Field<String> ports() {
        return ports.field();
    }

    /** HDFS path of the user package. */
    public Field<String> userPackage() {
        return userPackage.field();
    }
}
