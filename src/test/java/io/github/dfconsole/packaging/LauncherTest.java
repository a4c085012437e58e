package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * The script that starts the console on Linux, with a script in place of Java that prints what
 * reaches it, and one in place of {@code locale} that knows which locales are installed.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            for argument; do printf '%s\\n' "argument $argument"; done
            for name in JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS LC_ALL; do
                eval "value=\\${$name-}"
                printf '%s\\n' "$name=$value"
            done
            """;

    /** It takes only LC_ALL, LC_TIME and LANG into account. */
    private static final String LOCALE =
            """
            #!/bin/sh
            for named in "${LC_ALL:-$LC_TIME}" "${LC_ALL:-$LANG}"; do
                case "$named" in
                *.UTF-8) case " $INSTALLED " in *" $named "*) ;; *) echo "Cannot set" >&2 ;; esac ;;
                *.eucKR) echo EUC-KR; exit ;;
                "") ;;
                *) echo ANSI_X3.4-1968; exit ;;
                esac
            done
            [ -n "${LC_ALL:-$LANG}" ] && echo UTF-8 || echo ANSI_X3.4-1968
            """;

    @TempDir private Path folder;
    private Path console;
    private Path tools;

    @BeforeEach
    void buildImage() throws IOException {
        Path image = folder.toRealPath().resolve("한글 폴더/console");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String inside : List.of("bin", "lib/app", "lib/runtime/bin")) {
            Files.createDirectories(image.resolve(inside));
        }
        String script =
                Installer.text("linux/dataforest-console").replace("@CLASSPATH@", "$app/a.jar");
        console = script(image.resolve("bin/dataforest-console"), script);
        script(image.resolve("lib/runtime/bin/java"), JAVA);
        script(tools.resolve("locale"), LOCALE);
        Files.createDirectory(folder.resolve("home"));
    }

    private static Path script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void replaceInScript(String text, String other) throws IOException {
        assertThat(Files.readString(console)).contains(text);
        script(console, Files.readString(console).replace(text, other));
    }

    private List<String> start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return startWith("sh", environment, arguments);
    }

    private List<String> startWith(
            String shell, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(shell, console.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("INSTALLED", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash", "busybox"})
    void passesArgumentsAndAddsNothingInAnOrdinaryEnvironment(String shell) throws Exception {
        assumeThat(List.of(System.getenv("PATH").split(":")))
                .anyMatch(path -> Files.isExecutable(Path.of(path, shell)));
        if (shell.equals("busybox")) {
            script(tools.resolve("ash"), "#!/bin/sh\nexec busybox sh \"$@\"\n");
        }
        String app = console.getParent().resolveSibling("lib/app").toString();
        String name = shell.equals("busybox") ? tools.resolve("ash").toString() : shell;
        assertThat(startWith(name, Map.of(), "--theme", "a  b", "*", ""))
                .containsExactly(
                        "argument @" + app + "/java.options",
                        "argument -XX:AOTCache=" + app + "/app.aot",
                        "argument -XX:ErrorFile="
                                + folder.resolve("home/.local/state/dataforest-console/logs")
                                + "/hs_err_pid%p.log",
                        "argument -cp",
                        "argument " + app + "/a.jar",
                        "argument io.github.dfconsole.launch.Main",
                        "argument --theme",
                        "argument a  b",
                        "argument *",
                        "argument ",
                        "JAVA_TOOL_OPTIONS=",
                        "_JAVA_OPTIONS=",
                        "JDK_JAVA_OPTIONS=",
                        "LC_ALL=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void optionsForOtherJavasAreIgnoredAndNamed(String variable) throws Exception {
        assertThat(start(Map.of(variable, "-XX:+UseG1GC \"$(exit)\"")))
                .contains("argument -Ddataforest.ignored=" + variable, variable + "=");
    }

    @Test
    void ownOptionsReachJava() throws Exception {
        assertThat(
                        start(
                                Map.of(
                                        "DATAFOREST_JAVA_OPTIONS",
                                        "\"-Dx=a b\" -Xmx1g",
                                        "JDK_JAVA_OPTIONS",
                                        "-XX:+UseG1GC",
                                        "_JAVA_OPTIONS",
                                        "-Xmx1m")))
                .contains("argument -Ddataforest.ignored=_JAVA_OPTIONS JDK_JAVA_OPTIONS")
                .contains("JDK_JAVA_OPTIONS=\"-Dx=a b\" -Xmx1g", "_JAVA_OPTIONS=");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=ko_KR.UTF-8, C.UTF-8, LANG=ko_KR.UTF-8, C.UTF-8, ko",
        "LC_ALL=ja_JP.UTF-8, C.UTF-8, LC_ALL=ja_JP.UTF-8, C.UTF-8, ja",
        "LC_ALL=C, C.UTF-8, LC_ALL=C, C.UTF-8,",
        "LC_ALL=POSIX, C.UTF-8 en_US.UTF-8, LC_ALL=POSIX, C.UTF-8,",
        "LC_TIME=ko_KR.UTF-8, C.UTF-8, LC_TIME=ko_KR.UTF-8, C.UTF-8,",
        "LANG=kok_IN.UTF-8, C.UTF-8, LANG=kok_IN.UTF-8, C.UTF-8,",
        "LANG=ko_KR.eucKR, C.UTF-8 ko_KR.UTF-8, LANG=ko_KR.eucKR, ko_KR.UTF-8, ko",
        "LC_TIME=ko_KR.UTF-8, en_US.UTF-8, LANG=C.UTF-8, en_US.UTF-8,",
        "LANG=, C.UTF-8, LANG=, C.UTF-8,"
    })
    void localeThatIsNotInEffectIsReplacedAndKeepsItsLanguage(
            String variable, String installed, String unusable, String chosen, String language)
            throws Exception {
        String[] named = variable.split("=", -1);
        List<String> seen = start(Map.of(named[0], named[1], "INSTALLED", installed));
        assertThat(seen).contains("argument -Ddataforest.locale=" + unusable, "LC_ALL=" + chosen);
        assertThat(seen.stream().filter(line -> line.contains("user.language")).toList())
                .isEqualTo(
                        language == null
                                ? List.of()
                                : List.of("argument -Duser.language=" + language));
    }

    @Test
    void systemWithoutLocaleCommandGetsALocaleThatIsAlwaysThere() throws Exception {
        for (String tool : List.of("readlink", "rm", "mkdir")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        Files.delete(tools.resolve("locale"));
        Files.createSymbolicLink(tools.resolve("sh"), Path.of("/bin/sh"));
        assertThat(startWith("/bin/sh", Map.of("PATH", tools.toString(), "LANG", "ko_KR.UTF-8")))
                .contains("LC_ALL=C.UTF-8", "argument -Duser.language=ko");
    }

    @Test
    void crashesAreWrittenDownBesideTheLogs() throws Exception {
        assertThat(start(Map.of("XDG_STATE_HOME", "/상태 폴더")))
                .contains("argument -XX:ErrorFile=/상태 폴더/dataforest-console/logs/hs_err_pid%p.log");
        assertThat(start(Map.of("XDG_STATE_HOME", "relative")))
                .anyMatch(line -> line.contains("home/.local/state/dataforest-console/logs"));
    }

    @Test
    void folderForTemporaryFilesOfTheUserIsTaken() throws Exception {
        Path own = Files.createDirectory(folder.resolve("my tmp"));
        assertThat(start(Map.of("TMPDIR", own.toString())))
                .contains("argument -Djava.io.tmpdir=" + own)
                .noneMatch(line -> line.contains("dataforest.temp"));
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void unusableFolderForTemporaryFilesIsReplacedAndNamed() throws Exception {
        for (String folderName : List.of("/nonexistent", "/dev/null", "/proc")) {
            assertThat(start(Map.of("TMPDIR", folderName)))
                    .contains("argument -Ddataforest.temp=" + folderName)
                    .noneMatch(line -> line.startsWith("argument -Djava.io.tmpdir=" + folderName));
        }
    }

    @Test
    void aLinkOfSomebodyElseInTheFolderForTemporaryFilesIsNotFollowed() throws Exception {
        Path own = Files.createDirectory(folder.resolve("my tmp"));
        Path victim = Files.writeString(folder.resolve("victim"), "kept");
        Files.createSymbolicLink(own.resolve("dataforest-console.1-1"), victim);
        replaceInScript("$$-$PPID", "1-1");
        assertThat(start(Map.of("TMPDIR", own.toString())))
                .contains("argument -Ddataforest.temp=" + own);
        assertThat(victim).hasContent("kept");
    }

    @Test
    void ownFolderIsTheLastResort() throws Exception {
        Path cache = folder.resolve("home/.cache/dataforest-console/tmp");
        // Not even an administrator can write there.
        replaceInScript(" /tmp /var/tmp ", " /dev/null /proc ");
        assertThat(start(Map.of("TMPDIR", "/proc")))
                .contains("argument -Djava.io.tmpdir=" + cache, "argument -Ddataforest.temp=/proc");
        assertThat(cache).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void startsWithoutHomeAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), console);
        console = Files.move(link, tools.resolve("link"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(start(Map.of("HOME", ""))).contains("argument io.github.dfconsole.launch.Main");
    }
}
