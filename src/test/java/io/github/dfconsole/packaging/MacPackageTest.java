package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The script that makes the .dmg, on Linux, with scripts in place of the tools of macOS. They write
 * down how they were called, and fail as the real ones do, as often as a file named after them
 * says.
 */
@EnabledOnOs(OS.LINUX)
class MacPackageTest {

    private static final Instant BUILT = Instant.parse("2026-11-21T00:00:00Z");
    private static final String ALWAYS = "1000";

    /** A disk image is an archive here, and its volume a folder. */
    private static final String HDIUTIL =
            """
            #!/bin/sh
            echo "hdiutil $*" >>"$CALLS"
            verb=$1
            left=$(cat "$STATE/$verb" 2>/dev/null || echo 0)
            if [ "$left" -gt 0 ] && [ "$*" = "${*#*-force}" ]; then
                echo "$((left - 1))" >"$STATE/$verb"
                echo "hdiutil: $verb failed - Resource busy" >&2
                [ "$verb" = detach ] && exit 16
                exit 1
            fi
            for argument; do
                case $previous in
                -srcfolder) source=$argument ;;
                -mountpoint) mounted=$argument ;;
                esac
                previous=$argument
            done
            case $verb in
            create) tar -C "$source" -cf "$previous" . ;;
            attach) tar -C "$mounted" -xf "$previous" ;;
            detach) rm -rf "$previous"/* ;;
            esac
            """;

    private static final String RECORDS = "#!/bin/sh\necho \"${0##*/} $*\" >>\"$CALLS\"\n";
    private static final String LAUNCHER =
            "#!/bin/sh\necho \"launcher $* $JAVA_TOOL_OPTIONS\" >>\"$CALLS\"\n";

    @TempDir private Path folder;
    private Path image;
    private Path tools;
    private Path packages;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void buildImage() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        packages = Files.createDirectory(folder.resolve("packages"));
        Files.createDirectory(folder.resolve("state"));
        image = folder.resolve("한글 work/image/dataforest-console.app");
        for (String inside : List.of("MacOS", "app", "Resources", "runtime/lib")) {
            Files.createDirectories(image.resolve("Contents").resolve(inside));
        }
        script(image.resolve("Contents/MacOS/dataforest-console"), LAUNCHER);
        Files.writeString(image.resolve("Contents/runtime/lib/libjava.dylib"), "library");
        Files.writeString(image.resolve("Contents/Info.plist"), "<plist/>");
        Path jar = Files.writeString(image.resolve("Contents/app/console.jar"), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
        Files.writeString(image.resolve("Contents/app/.jpackage.xml"), "notes");
        script(tools.resolve("hdiutil"), HDIUTIL);
        script(tools.resolve("ditto"), RECORDS + "cp -a \"$1\" \"$2\"\n");
        for (String tool : List.of("codesign", "plutil", "xcrun", "sleep")) {
            script(tools.resolve(tool), RECORDS);
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void busy(String verb, String times) throws IOException {
        Files.writeString(folder.resolve("state").resolve(verb), times);
    }

    private int run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "sh",
                        Path.of("installer/macos/package.sh").toAbsolutePath().toString(),
                        image.toString(),
                        "1.2.3",
                        packages.toString());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("CALLS", folder.resolve("calls").toString());
        builder.environment().put("STATE", folder.resolve("state").toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        return builder.start().waitFor();
    }

    private List<String> calls(String program) throws IOException {
        return Files.readAllLines(folder.resolve("calls")).stream()
                .filter(line -> line.startsWith(program + " "))
                .toList();
    }

    private Path volume() {
        return image.resolveSibling("../volume").normalize();
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> all = Files.list(packages)) {
            return all.toList();
        }
    }

    @Test
    void signsTheImageAndTriesItFromTheDiskImage() throws Exception {
        assertThat(run()).as(said()).isZero();
        assertThat(made()).singleElement().asString().contains("dataforest-console-1.2.3-macos-");
        assertThat(calls("launcher")).containsExactly("launcher --version -XX:AOTMode=on");
        assertThat(calls("codesign"))
                .anyMatch(call -> call.endsWith("libjava.dylib"))
                .anyMatch(call -> call.contains("--verify --deep --strict"))
                .noneMatch(call -> call.contains("--timestamp"));
        assertThat(calls("xcrun")).isEmpty();
        assertThat(volume()).isEmptyDirectory();
    }

    @Test
    void jarsKeepTheirDatesAndNotesOfJpackageStayOut() throws Exception {
        assertThat(run()).as(said()).isZero();
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        Process tar =
                new ProcessBuilder(
                                "tar", "-C", unpacked.toString(), "-xf", made().get(0).toString())
                        .start();
        assertThat(tar.waitFor()).isZero();
        Path app = unpacked.resolve("Data Forest Console.app/Contents/app");
        assertThat(Files.getLastModifiedTime(app.resolve("console.jar")).toInstant())
                .isEqualTo(BUILT);
        assertThat(app.resolve(".jpackage.xml")).doesNotExist();
        assertThat(unpacked.resolve("Applications")).isSymbolicLink();
    }

    @Test
    void waitsForADiskImageThatIsBusyForAMoment() throws Exception {
        for (String verb : List.of("create", "attach", "detach")) {
            busy(verb, "2");
        }
        assertThat(run()).as(said()).isZero();
        assertThat(calls("hdiutil")).filteredOn(call -> call.contains(" create ")).hasSize(3);
        assertThat(calls("sleep")).hasSize(6);
        assertThat(calls("launcher")).hasSize(1);
        assertThat(volume()).isEmptyDirectory();
    }

    @Test
    void givesUpOnADiskImageThatStaysBusyAndLeavesNothing() throws Exception {
        for (String verb : List.of("create", "attach")) {
            busy("create", "0");
            busy(verb, ALWAYS);
            assertThat(run()).isNotZero();
            assertThat(said()).contains("Resource busy");
            assertThat(made()).isEmpty();
        }
        assertThat(calls("hdiutil")).filteredOn(call -> call.contains(" attach ")).hasSize(6);
    }

    @Test
    void detachesByForceWhatStaysBusy() throws Exception {
        busy("detach", ALWAYS);
        assertThat(run()).as(said()).isZero();
        assertThat(calls("hdiutil")).last().asString().contains("detach -quiet -force");
        assertThat(volume()).isEmptyDirectory();
    }

    @Test
    void consoleThatDoesNotStartIsNotShipped() throws Exception {
        script(image.resolve("Contents/MacOS/dataforest-console"), "#!/bin/sh\nexit 1\n");
        assertThat(run()).isNotZero();
        assertThat(made()).isEmpty();
        assertThat(volume()).isEmptyDirectory();
    }

    @Test
    void missingToolIsNamed() throws Exception {
        for (String tool : List.of("codesign", "plutil")) {
            Files.delete(tools.resolve(tool));
            assertThat(run()).isNotZero();
            assertThat(said()).contains(tool).contains("not found");
            assertThat(made()).isEmpty();
        }
    }

    @Test
    void signatureThatFailsInsideStopsThePackage() throws Exception {
        script(
                tools.resolve("codesign"),
                "#!/bin/sh\ncase $* in *.dylib) echo 'timestamp expected' >&2; exit 1 ;; esac\n");
        assertThat(run()).isNotZero();
        assertThat(made()).isEmpty();
    }

    @Test
    void identityAndProfileOfTheKeychainAreUsedIfTheyAreNamed() throws Exception {
        environment.put("DATAFOREST_SIGNING_IDENTITY", "Developer ID Application: A. Person");
        environment.put("DATAFOREST_NOTARY_PROFILE", "release");
        assertThat(run()).as(said()).isZero();
        assertThat(calls("codesign"))
                .anyMatch(call -> call.contains("--options runtime --entitlements "))
                .last()
                .asString()
                .contains("--sign Developer ID Application: A. Person")
                .endsWith(".dmg");
        assertThat(calls("xcrun"))
                .satisfiesExactly(
                        call -> assertThat(call).contains("notarytool submit", "release --wait"),
                        call -> assertThat(call).contains("stapler staple"));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
