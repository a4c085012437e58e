package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a bare Linux system is told to install. */
class SystemRequirementsTest {

    private static final Requirement PRESENT = Requirement.library("libc.so.6", "libc6", "glibc");
    private static final List<Requirement> ABSENT =
            List.of(
                    Requirement.library("libnot-there.so.0", "libnot-there0", "not-there"),
                    Requirement.library("libnot-here.so.1", "libnot-here1", "not-there"),
                    Requirement.program("no-such-program", "no-such", "no-such"));

    @TempDir private Path root;

    @Test
    void nothingIsSaidWhereNothingIsMissing() throws IOException {
        assertThat(requirements("usr/bin/apt-get").missing(List.of(PRESENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "usr/bin/apt-get, sudo apt-get install -y libnot-there0 libnot-here1 no-such",
        "usr/bin/dnf, sudo dnf install -y not-there no-such",
        "usr/bin/other, with the package manager of your system",
    })
    void oneSentenceNamesWhatIsMissingAndTheRemedy(String manager, String remedy)
            throws IOException {
        List<Requirement> required = Stream.concat(Stream.of(PRESENT), ABSENT.stream()).toList();
        assertThat(requirements(manager).missing(required))
                .hasValueSatisfying(
                        sentence ->
                                assertThat(sentence)
                                        .contains(
                                                "libnot-there.so.0, libnot-here.so.1, no-such-program")
                                        .endsWith(remedy)
                                        .doesNotContain("libc", "\n"));
    }

    @Test
    void documentedPackagesContainEverythingThatIsRequired() throws IOException {
        List<Requirement> required =
                Stream.of(SystemRequirements.forWindow(), SystemRequirements.forTests())
                        .flatMap(List::stream)
                        .toList();
        assertThat(Files.readAllLines(Path.of("installer/linux/debian.packages")))
                .containsAll(required.stream().map(Requirement::debian).toList());
        assertThat(Files.readAllLines(Path.of("installer/linux/fedora.packages")))
                .containsAll(required.stream().map(Requirement::fedora).toList());
    }

    private SystemRequirements requirements(String packageManager) throws IOException {
        Path program = root.resolve(packageManager);
        Files.createDirectories(program.getParent());
        Files.createFile(program);
        ResourceBundle texts =
                ResourceBundle.getBundle("io.github.dfconsole.i18n.command-line", Locale.ROOT);
        return new SystemRequirements(() -> texts, root, OperatingSystem.LINUX);
    }
}
