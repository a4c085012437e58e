package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
        List<String> command = new ArrayList<>(List.of("shellcheck", ".ci/run"));
        command.add("installer/linux/dataforest-console");
        Installer.files("sh").forEach(script -> command.add(script.toString()));
        assertThat(run(command.toArray(String[]::new))).isEmpty();
    }
}
