package io.github.dfconsole.launch.selfcheck;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program runs on. */
final class Versions {

    private Versions() {}

    static Finding java() {
        return Finding.ok("%s (%s)".formatted(Runtime.version(), property("java.vendor")));
    }

    static Finding system() {
        return Finding.ok(
                Stream.of("os.name", "os.version", "os.arch")
                        .map(Versions::property)
                        .collect(Collectors.joining(" ")));
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
