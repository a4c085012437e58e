package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.AiAppDocker;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command of a container with its arguments, as it can be copied. */
public final class CommandLine {

    private CommandLine() {}

    /** Command and arguments as one line: line breaks have become spaces. */
    public static String of(AiAppDocker docker) {
        return Stream.of(docker.command(), docker.args())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
