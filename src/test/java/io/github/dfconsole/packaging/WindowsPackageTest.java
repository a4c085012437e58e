package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What package.cmd makes on Windows, as far as that can be seen elsewhere. */
class WindowsPackageTest {

    /** The texts of MsiInstallerStrings_en.wxl of jdk.jpackage in JDK 25. */
    private static final List<String> TEXTS =
            List.of(
                    "MainFeatureTitle",
                    "DowngradeErrorMessage",
                    "DisallowUpgradeErrorMessage",
                    "ShortcutPromptDlg_Title",
                    "ShortcutPromptDlgTitle",
                    "ShortcutPromptDlgBannerBitmap",
                    "ShortcutPromptDlgDescription",
                    "ShortcutPromptDlgDesktopShortcutControlLabel",
                    "ShortcutPromptDlgStartMenuShortcutControlLabel",
                    "InstallDirNotEmptyDlg_Title",
                    "InstallDirNotEmptyDlgInstallDirExistMessage",
                    "ContextMenuCommandLabel");

    @TempDir private Path folder;

    /** The Start menu, the list of installed programs and the Task Manager show one name. */
    static void assertShownAs(String title) throws IOException {
        assertThat(Installer.options(Installer.FOLDER.resolve("windows/image.args")))
                .containsEntry("--name", List.of(title))
                .containsEntry("--description", List.of(title));
        assertThat(Installer.options(Installer.FOLDER.resolve("windows/package.args")))
                .containsEntry("--name", List.of(title));
        // jpackage names the .msi after it.
        assertThat(script()).contains("\\" + title + "-%~2.msi\"", "\\" + title + ".exe\"");
    }

    private static String script() throws IOException {
        return Installer.text("windows/package.cmd");
    }

    @Test
    void koreanInstallerSaysEverythingInKorean() throws Exception {
        Document korean =
                Installer.xml(Installer.text("windows/korean/MsiInstallerStrings_ko.wxl"));
        assertThat(korean.getDocumentElement().getAttribute("Culture")).isEqualTo("ko-kr");
        assertThat(korean.getDocumentElement().getAttribute("Codepage")).isEqualTo("949");
        Map<String, String> texts = new LinkedHashMap<>();
        var strings = korean.getElementsByTagName("String");
        for (int i = 0; i < strings.getLength(); i++) {
            Element text = (Element) strings.item(i);
            texts.put(text.getAttribute("Id"), text.getTextContent());
        }
        assertThat(texts.keySet()).containsExactlyElementsOf(TEXTS);
        texts.remove("ShortcutPromptDlgBannerBitmap");
        assertThat(texts.values())
                .allMatch(text -> text.matches("(?s).*[가-힣].*"))
                .allMatch(Charset.forName("x-windows-949").newEncoder()::canEncode);
        assertThat(Installer.xml(Installer.text("windows/korean/overrides.wxi"))).isNotNull();
        assertThat(script()).contains("--resource-dir installer/windows/korean");
    }

    /** The .zip is made by the same tool here: its files keep their dates, but for two seconds. */
    @Test
    void portableArchiveKeepsDatesAndHasOneFolder() throws Exception {
        Instant built = Instant.parse("2026-11-21T00:00:01Z");
        Path image = Files.createDirectories(folder.resolve("image/Data Forest Console/app"));
        Path jar = Files.writeString(image.resolve("console.jar"), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(built));
        Path zip = folder.resolve("console.zip");
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, jarArguments(zip, folder.resolve("image")));
        assertThat(code).isZero();
        try (ZipFile made = new ZipFile(zip.toFile())) {
            assertThat(made.stream().map(ZipEntry::getName))
                    .allMatch(name -> name.startsWith("Data Forest Console/"));
            ZipEntry entry = made.getEntry("Data Forest Console/app/console.jar");
            assertThat(Duration.between(entry.getLastModifiedTime().toInstant(), built).abs())
                    .isLessThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    /** Returns the arguments in the script, with its variables filled in. */
    private static String[] jarArguments(Path zip, Path image) throws IOException {
        Matcher line =
                Pattern.compile("\\\\bin\\\\jar\" (.*) --file \"(.*)\" -C \"(.*)\" \"(.*)\" \\|\\|")
                        .matcher(script());
        assertThat(line.find()).isTrue();
        assertThat(line.group(2)).isEqualTo("%name%.zip");
        assertThat(line.group(3)).isEqualTo("%~dp1.");
        assertThat(line.group(4)).isEqualTo("%~nx1");
        String[] first = line.group(1).split(" ");
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(
                List.of("--file", zip.toString(), "-C", image.toString(), "Data Forest Console"));
        return all.toArray(String[]::new);
    }

    /** Without a certificate the script signs nothing, and says nothing of it. */
    @Test
    void everythingThatIsOpenedIsSignedIfThereIsACertificate() throws IOException {
        assertThat(script())
                .contains("if not defined DATAFOREST_SIGNING_THUMBPRINT exit /b 0")
                .contains("call :sign \"%~1\\Data Forest Console.exe\"")
                .contains("call :sign \"%~1\\dataforest-console-cli.exe\"")
                .contains("call :sign \"%name%.msi\"")
                .contains("call :sign \"%name%-ko.msi\"");
    }

    @Test
    void aStepThatFailsStopsTheScript() throws IOException {
        List<String> steps =
                script().lines()
                        .filter(line -> line.matches("(call|move|del|copy|\"%JAVA_HOME%).*"))
                        .toList();
        assertThat(steps).hasSizeGreaterThan(8);
        // The only one without it is followed by its exit code.
        assertThat(steps).filteredOn(line -> !line.endsWith("|| exit /b 1")).hasSize(1);
    }
}
