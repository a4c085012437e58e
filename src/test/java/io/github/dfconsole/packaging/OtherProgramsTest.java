package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.github.dfconsole.settings.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other programs, which know the files of Windows and macOS, read those of the packages. A test is
 * skipped where its program is not installed.
 */
class OtherProgramsTest {

    private static final Path ICONS = Path.of("assets/icons");
    private static final Path WORKFLOW = Path.of(".github/workflows/packages.yml");

    @TempDir private Path folder;

    private static void assumeInstalled(String program) {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .as(program + " is not installed")
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** Returns what a program prints, and fails if it does. */
    private String run(String... command) throws IOException, InterruptedException {
        assumeInstalled(command[0]);
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        int code = process.waitFor();
        String said = Files.readString(out);
        assertThat(code).as(said).isZero();
        return said;
    }

    @Test
    void infoPlistIsReadByLibplist() throws Exception {
        String filled =
                Installer.text("macos/resources/Info.plist")
                        .replace("@VERSION@", Installer.pom("version"))
                        .replace("DEPLOY_FILE_ASSOCIATIONS", "")
                        .replace("DEPLOY_LAUNCHER_NAME", Installer.pom("artifactId"));
        Path plist = Files.writeString(folder.resolve("Info.plist"), filled);
        String binary = folder.resolve("Info.bin").toString();
        run("plistutil", "-f", "bin", "-i", plist.toString(), "-o", binary);
        assertThat(Files.readString(Path.of(binary), StandardCharsets.ISO_8859_1))
                .startsWith("bplist00");
        String read = run("plistutil", "-f", "xml", "-i", binary);
        assertThat(read)
                .contains("<string>Data Forest Console</string>")
                .contains("<string>" + Installer.pom("version") + "</string>")
                .contains("<string>" + Installer.pom("artifactId") + "</string>");
        for (Language language : Language.values()) {
            assertThat(read).contains("<string>" + language.locale().getLanguage() + "</string>");
        }
    }

    @Test
    void entitlementsAreReadByLibplist() throws Exception {
        String read = run("plistutil", "-f", "xml", "-i", "installer/macos/entitlements.plist");
        assertThat(read).contains("com.apple.security.cs.allow-jit").contains("<true/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataforest-console", "dataforest-sandbox"})
    void iconOfWindowsIsReadByIcotool(String name) throws Exception {
        String list = run("icotool", "-l", ICONS.resolve("windows/" + name + ".ico").toString());
        assertThat(list.lines().map(line -> line.replaceAll(".*--width=(\\d+) .*", "$1")))
                .containsExactly("16", "20", "24", "32", "40", "48", "64", "256");
        assertThat(list.lines()).allMatch(line -> line.contains("--bit-depth=32"));
    }

    /** This program is older than half of the entries, of which it knows name and length only. */
    @ParameterizedTest
    @ValueSource(strings = {"dataforest-console", "dataforest-sandbox"})
    void iconOfMacOsIsReadByIcnsutils(String name) throws Exception {
        String list = run("icns2png", "-l", ICONS.resolve("macos/" + name + ".icns").toString());
        assertThat(list).contains("10 elements total found");
        assertThat(list)
                .contains("'ic08' 256x256 32-bit")
                .contains("'ic09' 512x512 32-bit")
                .contains("'ic10' 1024x1024 32-bit");
    }

    @Test
    void scriptsPassShellcheck() throws Exception {
        List<String> command = new ArrayList<>(List.of("shellcheck"));
        scripts().forEach(script -> command.add(script.toString()));
        assertThat(command).contains("mvnw", "installer/macos/package.sh", ".ci/run");
        assertThat(run(command.toArray(String[]::new))).isEmpty();
    }

    /** Returns every file of the sources that a shell runs. */
    private static List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>(List.of(Path.of("mvnw")));
        scripts.add(Path.of("installer/linux/dataforest-console"));
        for (String from : List.of(".ci", ".github", ".mvn", "installer", "src")) {
            try (Stream<Path> all = Files.walk(Path.of(from))) {
                all.filter(path -> path.toString().endsWith(".sh") || path.endsWith(".ci/run"))
                        .forEach(scripts::add);
            }
        }
        return scripts;
    }

    @Test
    void linesOfTheWorkflowPassShellcheck() throws Exception {
        JsonNode jobs = new ObjectMapper(new YAMLFactory()).readTree(WORKFLOW.toFile()).get("jobs");
        int checked = 0;
        for (JsonNode step : jobs.findParents("run")) {
            if (step.get("run").isTextual() && !step.path("shell").asText().equals("pwsh")) {
                // So do the machines run it; an expression is replaced before a shell sees it.
                String text = step.get("run").asText().replaceAll("\\$\\{\\{.*?}}", "expression");
                Path script = folder.resolve("step-" + checked++);
                Files.writeString(script, "#!/bin/bash\nset -eo pipefail\n" + text);
                assertThat(run("shellcheck", script.toString())).isEmpty();
            }
        }
        assertThat(checked).isGreaterThan(3);
    }

    @Test
    void workflowPassesActionlint() throws Exception {
        assertThat(run("actionlint", WORKFLOW.toString())).isEmpty();
    }
}
