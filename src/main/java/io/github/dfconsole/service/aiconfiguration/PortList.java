package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.service.validation.Problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** TCP ports, typed in one line with commas or spaces between them. */
public final class PortList {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private PortList() {}

    /** What is wrong with the first port that is not right; none at all is right. */
    public static Optional<Problem> problem(String typed) {
        Set<Integer> seen = new HashSet<>();
        for (String port : parts(typed)) {
            Optional<Problem> wrong = AiConfigurationRules.port(port);
            if (wrong.isPresent()) {
                return wrong;
            }
            if (!seen.add(Integer.valueOf(port))) {
                return Optional.of(Problem.REPEATED);
            }
        }
        return Optional.empty();
    }

    /** The ports; empty also if {@link #problem} objects. */
    public static List<Integer> ports(String typed) {
        return problem(typed).isPresent()
                ? List.of()
                : parts(typed).stream().map(Integer::valueOf).toList();
    }

    /** Ports as they are typed. */
    public static String typed(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(BETWEEN.split(typed)).filter(part -> !part.isEmpty()).toList();
    }
}
