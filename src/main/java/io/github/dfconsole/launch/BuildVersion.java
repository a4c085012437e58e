package io.github.dfconsole.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;

/** The version of this build. */
final class BuildVersion {

    private BuildVersion() {}

    static String number() {
        return property("version");
    }

    /** What every file of a package is dated at. */
    static Instant built() {
        return Instant.parse(property("built"));
    }

    private static String property(String name) {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
            build.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty(name, "");
    }
}
