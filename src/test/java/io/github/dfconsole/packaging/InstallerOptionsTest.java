package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packages of all systems use the same options, and only options that jpackage knows. Packages of
 * macOS and Windows cannot be built on Linux, so the test compares their files with lists of
 * options.
 */
class InstallerOptionsTest {

    /** Options for images on macOS only, from ValidOptions of jdk.jpackage in JDK 25. */
    private static final Set<String> IMAGE_ON_MACOS =
            Set.of(
                    "--mac-package-identifier",
                    "--mac-package-name",
                    "--mac-app-category",
                    "--file-associations");

    /** Options for packages on Windows only, from the same class. */
    private static final Set<String> PACKAGE_ON_WINDOWS =
            Set.of(
                    "--win-dir-chooser",
                    "--win-menu",
                    "--win-menu-group",
                    "--win-per-user-install",
                    "--win-shortcut",
                    "--win-shortcut-prompt",
                    "--win-upgrade-uuid");

    static Stream<Path> argumentFilesOfSystems() throws IOException {
        return Installer.argumentFiles().stream()
                .filter(file -> !file.startsWith(Installer.COMMON));
    }

    @Test
    void everySystemHasItsFiles() {
        for (String system : List.of("linux", "macos", "windows")) {
            String script = system.equals("windows") ? "package.cmd" : "package.sh";
            assertThat(Installer.FOLDER.resolve(system).resolve("image.args")).exists();
            assertThat(Installer.FOLDER.resolve(system).resolve(script)).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("argumentFilesOfSystems")
    void systemFilesRepeatNoCommonOption(Path file) throws IOException {
        List<String> common =
                new ArrayList<>(Installer.optionsIn(Installer.text("common/Package.java")));
        common.addAll(Installer.options(Installer.COMMON.resolve("jpackage.args")).keySet());
        assertThat(common)
                .contains("--vendor", "--java-options", "--runtime-image", "--main-class");
        assertThat(Installer.options(file).keySet()).doesNotContainAnyElementsOf(common);
    }

    @ParameterizedTest
    @MethodSource("argumentFilesOfSystems")
    void namedFilesExist(Path file) throws IOException {
        List<String> named =
                Installer.options(file).values().stream()
                        .flatMap(List::stream)
                        .map(value -> value.substring(value.indexOf('=') + 1))
                        .filter(value -> value.contains("/") || value.equals("LICENSE"))
                        .toList();
        assertThat(named).allSatisfy(value -> assertThat(source(file, value)).exists());
    }

    /** Returns the source of a file: those in target are made from files beside the arguments. */
    private static Path source(Path file, String named) {
        String made = "target/installer/";
        return named.startsWith(made)
                ? file.resolveSibling(named.substring(made.length()))
                : Path.of(named);
    }

    @Test
    void namedIconsExist() throws IOException {
        for (Path file : Installer.files("properties")) {
            Properties properties = Installer.properties(file);
            if (properties.containsKey("icon")) {
                assertThat(Path.of(properties.getProperty("icon"))).exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("argumentFilesOfSystems")
    void jpackageKnowsEveryOption(Path file) throws IOException {
        boolean image = file.endsWith("image.args");
        Set<String> known = image ? known("image", "launcher") : known("package");
        known.addAll(image ? IMAGE_ON_MACOS : PACKAGE_ON_WINDOWS);
        // The help lists it with the package, but it is valid for both.
        known.add("--resource-dir");
        assertThat(known).containsAll(Installer.options(file).keySet());
    }

    @Test
    void commonOptionsAreValidForImageAndPackage() throws IOException {
        Set<String> common = Installer.options(Installer.COMMON.resolve("jpackage.args")).keySet();
        assertThat(known()).containsAll(common);
    }

    /** Returns the generic options and those of sections whose heading has one of the words. */
    private static Set<String> known(String... words) {
        Set<String> known = new TreeSet<>();
        boolean wanted = false;
        for (String line : help().lines().toList()) {
            if (line.endsWith(":") && line.startsWith("Options ")) {
                wanted = Stream.of(words).anyMatch(line::contains);
            } else if (line.endsWith(":") && !line.startsWith(" ")) {
                wanted = line.equals("Generic Options:");
            } else if (wanted && line.startsWith("  --")) {
                known.add(line.strip().replaceFirst(" .*", ""));
            }
        }
        return known;
    }

    private static String help() {
        StringWriter help = new StringWriter();
        PrintWriter out = new PrintWriter(help);
        int code = ToolProvider.findFirst("jpackage").orElseThrow().run(out, out, "--help");
        assertThat(code).isZero();
        return help.toString();
    }

    @Test
    void javaAcceptsTheOptionsOfThePackage() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        assertThat(Installer.files("options")).hasSizeGreaterThan(1);
        for (Path options : Installer.files("options")) {
            command.addAll(Installer.lines(options));
        }
        command.add("--version");
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
    }

    @Test
    void packageHasAllModulesThatAreNeeded() throws IOException {
        List<String> shipped = Installer.lines(Installer.COMMON.resolve("modules.txt"));
        Set<String> resolved =
                Configuration.empty()
                        .resolve(
                                ModuleFinder.of(Path.of("target", "javafx")),
                                ModuleFinder.ofSystem(),
                                shipped)
                        .modules()
                        .stream()
                        .map(ResolvedModule::name)
                        .collect(Collectors.toSet());
        assertThat(resolved).containsAll(needed());
    }

    /** Returns the modules that our own classes use. */
    private static Set<String> needed() {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                out,
                                out,
                                "--print-module-deps",
                                "--ignore-missing-deps",
                                "--no-recursive",
                                "--module-path",
                                Path.of("target", "javafx").toString(),
                                Path.of("target", "classes").toString());
        assertThat(code).as(said.toString()).isZero();
        Set<String> needed = Set.of(said.toString().strip().split(","));
        assertThat(needed).contains("java.base", "javafx.controls");
        return needed;
    }

    @Test
    void upgradeIdentifiersNeverChange() throws IOException {
        Map<String, List<String>> options =
                Installer.options(Installer.FOLDER.resolve("windows/package.args"));
        assertThat(options)
                .containsEntry(
                        "--win-upgrade-uuid", List.of("491ca34f-7a9e-4b8e-973b-489abf0d5bd0"));
        assertThat(Installer.options(Installer.FOLDER.resolve("macos/image.args")))
                .containsEntry("--mac-package-identifier", List.of("io.github.dfconsole"));
    }

    @Test
    void secondLauncherHasAConsole() throws IOException {
        String value =
                Installer.options(Installer.FOLDER.resolve("windows/image.args"))
                        .get("--add-launcher")
                        .getFirst();
        String name = value.substring(0, value.indexOf('='));
        Properties launcher =
                Installer.properties(Path.of(value.substring(value.indexOf('=') + 1)));
        assertThat(launcher.getProperty("win-console")).isEqualTo("true");
        assertThat(Installer.text("common/Package.java")).contains("\"" + name + ".exe\"");
        assertThat(Files.readString(Path.of("docs/command-line.md"))).contains(name);
    }
}
