package io.github.dfconsole.launch.selfcheck;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports the versions of Java and of the operating system. */
final class Versions {

    private Versions() {}

    static CheckResult java() {
        return CheckResult.ok("%s (%s)".formatted(Runtime.version(), property("java.vendor")));
    }

    static CheckResult system() {
        return CheckResult.ok(
                Stream.of("os.name", "os.version", "os.arch")
                        .map(Versions::property)
                        .collect(Collectors.joining(" ")));
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
