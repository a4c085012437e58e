package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.service.validation.WholeNumber;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Turns configurations into what one would type for them, and back. */
public final class ConfigurationTyping {

    private ConfigurationTyping() {}

    /** A configuration as one would type it. */
    public static TypedConfiguration typed(AiAppTypeSpec configuration) {
        AiAppDocker docker = configuration.docker();
        AiAppResource resource = configuration.resource();
        AiAppData data = configuration.data();
        return new TypedConfiguration(
                configuration.name(),
                configuration.queueName(),
                configuration.userPackageUri(),
                docker == null ? Container.EMPTY : container(docker),
                resource == null ? Size.EMPTY : size(resource),
                data == null ? List.of() : data.input().stream().map(each -> of(each)).toList(),
                data == null ? List.of() : data.output().stream().map(each -> of(each)).toList());
    }

    private static Container container(AiAppDocker docker) {
        return new Container(
                docker.image(),
                docker.command(),
                docker.args(),
                docker.env().entrySet().stream()
                        .map(entry -> new Variable(entry.getKey(), entry.getValue(), false))
                        .toList(),
                PortList.typed(docker.exposeTcpPorts()));
    }

    private static Size size(AiAppResource resource) {
        Integer memory = resource.memoryMb();
        return new Size(
                Objects.toString(resource.cpuCount(), ""),
                memory == null ? "" : MemorySize.gigabytes(memory),
                Objects.toString(resource.gpuCount(), ""),
                resource.gpuModel());
    }

    private static Mapping of(AiAppData.Input input) {
        return new Mapping(input.hdfs(), input.path(), false);
    }

    private static Mapping of(AiAppData.Output output) {
        return new Mapping(output.hdfs(), output.path(), output.overwrite());
    }

    /** What would be sent; a number that cannot be read is missing. */
    public static AiAppTypeSpec specification(TypedConfiguration typed) {
        return specification(typed, "");
    }

    /**
     * The same as it may be compared: a mask stands for each value that was left out, as it does
     * where the service has sent one. It is not to be sent.
     */
    public static AiAppTypeSpec shown(TypedConfiguration typed) {
        return specification(typed, MaskedConfiguration.MASK);
    }

    private static AiAppTypeSpec specification(TypedConfiguration typed, String leftOut) {
        Container container = typed.container();
        Size size = typed.size();
        Map<String, String> env = new LinkedHashMap<>();
        container
                .env()
                .forEach(each -> env.put(each.name(), each.leftOut() ? leftOut : each.value()));
        return new AiAppTypeSpec(
                typed.name(),
                typed.queueName(),
                typed.userPackage(),
                new AiAppResource(
                        boxed(WholeNumber.of(size.cores())),
                        boxed(WholeNumber.of(size.gpus())),
                        size.gpuModel(),
                        boxed(MemorySize.megabytes(size.memory()))),
                new AiAppDocker(
                        container.image(),
                        container.command(),
                        container.args(),
                        env,
                        PortList.ports(container.ports())),
                data(typed));
    }

    private static AiAppData data(TypedConfiguration typed) {
        return new AiAppData(
                typed.input().stream()
                        .map(each -> new AiAppData.Input(each.hdfs(), each.path()))
                        .toList(),
                typed.output().stream()
                        .map(
                                each ->
                                        new AiAppData.Output(
                                                each.hdfs(), each.path(), each.overwrite()))
                        .toList());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
