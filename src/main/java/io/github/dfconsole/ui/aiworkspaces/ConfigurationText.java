package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.MemorySize;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A configuration of an AI workspace line by line, as it is shown and compared. */
final class ConfigurationText {

    private final Texts texts;

    ConfigurationText(Texts texts) {
        this.texts = texts;
    }

    /**
     * One line.
     *
     * @param nameKey message key of its name
     * @param value its value; empty if the configuration says nothing
     * @param code whether it is a path, a command or the like
     * @param compared what is compared; it may have secrets in it, and is not shown
     */
    record Line(String nameKey, String value, boolean code, String compared) {

        Line(String nameKey, String value, boolean code) {
            this(nameKey, value, code, value);
        }

        /** Whether the same line of another configuration says something else. */
        boolean differsFrom(Line other) {
            return !compared.equals(other.compared);
        }

        /** What is compared may have secrets in it. */
        @Override
        public String toString() {
            return "Line[" + nameKey + ", " + value + "]";
        }
    }

    /** Always the same lines in the same order, so that two can stand side by side. */
    List<Line> lines(AiWorkspaceConfig entry) {
        AiAppTypeSpec spec = entry.configuration();
        AiAppDocker docker = spec == null ? null : spec.docker();
        AiAppData data = spec == null ? null : spec.data();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("aiworkspaces.field.resources", resources(spec), false));
        lines.add(
                new Line("aiworkspaces.field.queue", spec == null ? "" : spec.queueName(), false));
        lines.add(code("aiworkspaces.field.image", docker, AiAppDocker::image));
        lines.add(code("aiworkspaces.field.command", docker, AiAppDocker::command));
        lines.add(code("aiworkspaces.field.args", docker, AiAppDocker::args));
        lines.add(environmentLine(docker));
        lines.add(
                code(
                        "aiworkspaces.field.ports",
                        docker,
                        each ->
                                each.exposeTcpPorts().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
        lines.add(code("aiworkspaces.field.input", data, ConfigurationText::input));
        lines.add(code("aiworkspaces.field.output", data, this::output));
        lines.add(code("aiworkspaces.field.package", spec, AiAppTypeSpec::userPackageUri));
        return lines;
    }

    private static Line environmentLine(@Nullable AiAppDocker docker) {
        return new Line(
                "aiworkspaces.field.env",
                docker == null ? "" : environment(MaskedConfiguration.of(docker).env()),
                true,
                docker == null ? "" : environment(docker.env()));
    }

    private static <T> Line code(String nameKey, @Nullable T part, Function<T, String> value) {
        return new Line(nameKey, part == null ? "" : value.apply(part), true);
    }

    private String resources(@Nullable AiAppTypeSpec spec) {
        AiAppResource resource = spec == null ? null : spec.resource();
        if (resource == null) {
            return "";
        }
        Integer cores = resource.cpuCount();
        Integer memory = resource.memoryMb();
        return texts.get(
                "aiworkspaces.resources",
                cores == null ? "–" : texts.get("aiconfiguration.chip.cores", cores),
                memory == null ? "–" : MemorySize.gigabytes(memory),
                number(resource.gpuCount()),
                resource.gpuModel());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    private static String environment(Map<String, String> env) {
        return env.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Data flows from left to right. */
    private static String input(AiAppData data) {
        return data.input().stream()
                .map(each -> each.hdfs() + " → " + each.path())
                .collect(Collectors.joining("\n"));
    }

    private String output(AiAppData data) {
        return data.output().stream()
                .map(
                        each ->
                                each.path()
                                        + " → "
                                        + each.hdfs()
                                        + (each.overwrite()
                                                ? " " + texts.get("aiworkspaces.overwrite")
                                                : ""))
                .collect(Collectors.joining("\n"));
    }
}
