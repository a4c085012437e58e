package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The dates of installed jars after an installation in another time zone. */
class InstalledDatesTest {

    private static final Instant BUILT = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir private Path folder;
    private Path jar;
    private Path modules;

    @BeforeEach
    void install() throws IOException {
        jar = Files.writeString(folder.resolve("console.jar"), "jar");
        modules = Files.writeString(folder.resolve("modules"), "modules");
        Files.writeString(folder.resolve("app.aot"), "cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-9H", "PT-9H1S", "PT5H30M", "PT-8H-45M", "PT26H"})
    void putsAnotherTimeZoneRight(Duration off) throws IOException {
        date(jar, BUILT.plus(off));
        date(modules, BUILT.plus(off));
        putRight();
        assertThat(dated(jar)).isEqualTo(BUILT);
        assertThat(dated(modules)).isEqualTo(BUILT);
    }

    /** Somebody has replaced the jar, and the cache does not know this one. */
    @ParameterizedTest
    @ValueSource(strings = {"PT-9H-4M", "PT1M", "PT30H", "P40D"})
    void leavesAnotherFileAsItIs(Duration off) throws IOException {
        date(jar, BUILT.plus(off));
        putRight();
        assertThat(dated(jar)).isEqualTo(BUILT.plus(off));
    }

    /** It is run from its sources, or from another program's class path. */
    @Test
    void leavesJarsWithoutACacheAsTheyAre() throws IOException {
        Files.delete(folder.resolve("app.aot"));
        date(jar, BUILT.minus(Duration.ofHours(9)));
        putRight();
        assertThat(dated(jar)).isEqualTo(BUILT.minus(Duration.ofHours(9)));
    }

    @Test
    void isSilentAboutWhatIsNotThere() throws IOException {
        Files.delete(jar);
        Files.delete(modules);
        putRight();
        assertThat(jar).doesNotExist();
    }

    private void putRight() {
        InstalledDates.putRight(Stream.of(jar), modules, BUILT);
    }

    private static void date(Path file, Instant at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private static Instant dated(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
