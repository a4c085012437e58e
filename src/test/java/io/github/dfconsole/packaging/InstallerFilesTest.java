package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import picocli.CommandLine;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of all systems describe the console alike. */
class InstallerFilesTest {

    private static final String SANDBOX_FILE = "sandbox-file.properties";

    static Stream<Path> filesOfText() throws IOException {
        try (Stream<Path> all = Files.walk(Installer.FOLDER)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    /** Scripts that are executed directly. */
    static List<Path> scripts() throws IOException {
        return Stream.concat(Installer.files("sh").stream(), Stream.of(Path.of(".ci/run")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filesOfText")
    void noFileRepeatsTheVersion(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain(Installer.pom("version"));
    }

    @Test
    void mainClassHasOneName() throws Exception {
        String main = Installer.pom("main.class");
        assertThat(Class.forName(main).getMethod("main", String[].class)).isNotNull();
        assertThat(Installer.text("common/Package.java")).contains("MAIN = \"" + main + "\"");
        assertThat(Installer.text("linux/dataforest-console")).contains(" " + main + " ");
    }

    @Test
    void windowClassMatchesTheMenuEntry() throws Exception {
        String window = desktop("StartupWMClass");
        assertThat(Class.forName(window).getPackageName())
                .isEqualTo(Class.forName(Installer.pom("main.class")).getPackageName());
    }

    @Test
    void consoleHasOneName() throws Exception {
        String name = Installer.pom("artifactId");
        String title = desktop("Name");
        for (String system : List.of("linux", "macos")) {
            assertThat(Installer.options(Installer.FOLDER.resolve(system + "/image.args")))
                    .containsEntry("--name", List.of(name));
        }
        assertThat(Installer.text("linux/control")).startsWith("Package: " + name + "\n");
        assertThat(Installer.text("linux/dataforest-console.spec"))
                .contains("\nName: " + name + "\n");
        assertThat(desktop("Exec")).isEqualTo(name + " %f");
        assertThat(desktop("Icon")).isEqualTo(name);
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>" + title + "</name>");
        assertThat(plist("CFBundleDisplayName")).isEqualTo(title);
        assertThat(Installer.text("macos/package.sh")).contains("/" + title + ".app\"");
        assertThat(Installer.options(Installer.FOLDER.resolve("windows/package.args")))
                .containsEntry("--win-menu-group", List.of(title));
        WindowsPackageTest.assertShownAs(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "GenericName", "Comment", "Keywords"})
    void menuEntryIsTranslated(String key) throws IOException {
        for (Language language : Language.values()) {
            String code = language.locale().getLanguage();
            assertThat(desktop(code.equals("en") ? key : key + "[" + code + "]")).isNotBlank();
        }
    }

    private static String desktop(String key) throws IOException {
        return Installer.lines(Path.of("installer/linux/dataforest-console.desktop")).stream()
                .filter(line -> line.startsWith(key + "="))
                .findFirst()
                .map(line -> line.substring(key.length() + 1))
                .orElseThrow(() -> new AssertionError(key));
    }

    @Test
    void sandboxFilesAreDescribedAlikeOnAllSystems() throws Exception {
        Properties files = Installer.properties(Installer.COMMON.resolve(SANDBOX_FILE));
        String mime = files.getProperty("mime-type");
        Document linux = Installer.xml(Installer.text("linux/dataforest-console.xml"));
        assertThat("." + files.getProperty("extension"))
                .isEqualTo(extensionThatTheConsoleAccepts());
        assertThat(attribute(linux, "mime-type", "type")).isEqualTo(mime);
        assertThat(attribute(linux, "glob", "pattern"))
                .isEqualTo("*." + files.getProperty("extension"));
        assertThat(linux.getElementsByTagName("comment").item(0).getTextContent())
                .isEqualTo(files.getProperty("description"));
        assertThat(linux.getElementsByTagName("comment").getLength())
                .isEqualTo(Language.values().length);
        assertThat(desktop("MimeType")).isEqualTo(mime + ";");
    }

    private static String extensionThatTheConsoleAccepts() throws ReflectiveOperationException {
        Field extension =
                Class.forName("io.github.dfconsole.launch.Options")
                        .getDeclaredField("SANDBOX_FILE_EXTENSION");
        extension.setAccessible(true);
        return (String) extension.get(null);
    }

    private static String attribute(Document document, String element, String attribute) {
        return ((Element) document.getElementsByTagName(element).item(0)).getAttribute(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"macos", "windows"})
    void systemFilesRepeatNothingAboutSandboxFiles(String system) throws IOException {
        Properties own =
                Installer.properties(Installer.FOLDER.resolve(system).resolve(SANDBOX_FILE));
        assertThat(own.stringPropertyNames())
                .contains("icon")
                .allMatch(key -> key.equals("icon") || key.startsWith("mac."));
    }

    @Test
    void infoPlistHasVersionAndLanguages() throws Exception {
        String version = Installer.pom("version");
        assertThat(plist("CFBundleShortVersionString")).isEqualTo(version);
        assertThat(plist("CFBundleVersion")).isEqualTo(version);
        List<String> codes =
                Stream.of(Language.values())
                        .map(language -> "<string>" + language.locale().getLanguage() + "</string>")
                        .toList();
        assertThat(Installer.text("macos/resources/Info.plist")).contains(codes);
    }

    /** Returns the file after Package.java and jpackage have replaced its placeholders. */
    private static String plist(String key) throws Exception {
        String filled =
                Installer.text("macos/resources/Info.plist")
                        .replace("@VERSION@", Installer.pom("version"))
                        .replace("DEPLOY_FILE_ASSOCIATIONS", "<key>CFBundleDocumentTypes</key>");
        var keys = Installer.xml(filled).getElementsByTagName("key");
        for (int i = 0; i < keys.getLength(); i++) {
            if (keys.item(i).getTextContent().equals(key)) {
                // After the line break comes the value.
                return keys.item(i).getNextSibling().getNextSibling().getTextContent();
            }
        }
        throw new AssertionError(key);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
    void scriptsAreExecutableAndValid() throws Exception {
        assertThat(scripts())
                .hasSizeGreaterThan(3)
                .allSatisfy(script -> assertThat(script).isExecutable());
        // It becomes the launcher when a line has been added.
        List<Path> all = new ArrayList<>(scripts());
        all.add(Path.of("installer/linux/dataforest-console"));
        for (Path script : all) {
            assertThat(Files.readAllLines(script)).first().isEqualTo("#!/bin/sh");
            Process shell =
                    new ProcessBuilder("sh", "-n", script.toString())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(script + ": " + said).isZero();
        }
    }

    @Test
    void workflowBuildsAllSystemsWithPinnedActions() throws IOException {
        String workflow = Files.readString(Path.of(".github/workflows/packages.yml"));
        List<String> actions = workflow.lines().filter(line -> line.contains("uses:")).toList();
        assertThat(actions)
                .isNotEmpty()
                .allMatch(
                        Pattern.compile(" uses: [a-z/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$")
                                .asPredicate());
        assertThat(workflow).contains("ubuntu-", "macos-", "windows-", "contents: read");
        assertThat(workflow).doesNotContain("-latest", "secrets.");
        // Only the job that publishes may write.
        assertThat(workflow.substring(0, workflow.indexOf("\n  release:")))
                .doesNotContain(": write");
    }

    @Test
    void manualPageNamesEveryOption() throws IOException {
        String page = Installer.text("linux/dataforest-console.1").replace("\\-", "-");
        List<String> options =
                commandLine().getCommandSpec().options().stream()
                        .filter(option -> !option.hidden())
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .toList();
        assertThat(options).isNotEmpty().allMatch(page::contains);
    }

    private static CommandLine commandLine() {
        try {
            Method method =
                    Class.forName("io.github.dfconsole.launch.OptionsParser")
                            .getDeclaredMethod("commandLine", String[].class);
            method.setAccessible(true);
            return (CommandLine) method.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void softwareCentresKnowTheMenuEntryAndItsFiles() throws Exception {
        Document data = Installer.xml(Installer.text("linux/dataforest-console.metainfo.xml"));
        assertThat(data.getElementsByTagName("launchable").item(0).getTextContent())
                .isEqualTo("dataforest-console.desktop");
        assertThat(data.getElementsByTagName("mediatype").item(0).getTextContent() + ";")
                .isEqualTo(desktop("MimeType"));
        assertThat(data.getElementsByTagName("name").item(0).getTextContent())
                .isEqualTo(desktop("Name"));
    }
}
