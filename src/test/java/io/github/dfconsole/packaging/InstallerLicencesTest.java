package io.github.dfconsole.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.service.parts.PartCatalogue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the copyright file of the Linux packages with the list of parts. */
class InstallerLicencesTest {

    private static final Path COLLECTED = Path.of("target/classes/META-INF/licences");
    private static final String INSTALLED = "usr/lib/dataforest-console/lib/";

    /** Debian's names for licences that the list of parts names differently. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "MIT", "Expat",
                    "LGPL-2.1-or-later", "LGPL-2.1+",
                    "BSD-3-Clause", "BSD-3-clause",
                    "The 3-Clause BSD License", "BSD-3-clause",
                    "GPL-2.0-with-classpath-exception", "GPL-2 with Classpath exception");

    /** Returns the fields of each paragraph. */
    private static List<Map<String, String>> paragraphs() throws IOException {
        List<Map<String, String>> paragraphs = new ArrayList<>();
        for (String paragraph : Installer.text("linux/copyright").split("\n\n", -1)) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : paragraph.strip().split("\n(?! )", -1)) {
                String[] parts = field.split(":", 2);
                assertThat(fields.put(parts[0], parts[1].strip())).as(field).isNull();
            }
            paragraphs.add(fields);
        }
        return paragraphs;
    }

    /** Returns the paragraph for an installed file: the last one whose pattern matches. */
    private static Map<String, String> paragraphFor(String file) throws IOException {
        return paragraphs().stream()
                .filter(fields -> fields.containsKey("Files"))
                .filter(fields -> words(fields.get("Files")).anyMatch(glob -> fits(glob, file)))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(file));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+", -1));
    }

    /** Returns whether a pattern matches; in Debian's patterns, a star also matches slashes. */
    private static boolean fits(String glob, String file) {
        return file.matches(Pattern.quote(glob).replace("*", "\\E.*\\Q"));
    }

    private static List<String> licences(String field) {
        return Arrays.asList(field.lines().findFirst().orElse("").split(",? and | or ", -1));
    }

    @Test
    void listsEveryPartWithItsLicences() throws IOException {
        List<Part> parts = PartCatalogue.ofThisProgram().parts();
        assertThat(parts).hasSizeGreaterThan(10);
        for (Part part : parts) {
            Map<String, String> fields = paragraphFor(placeOf(part));
            List<String> names =
                    part.licences().stream().map(name -> NAMES.getOrDefault(name, name)).toList();
            assertThat(licences(fields.get("License"))).as(part.name()).containsAll(names);
            assertThat(fields.get("Copyright")).as(part.name()).isNotBlank();
            // What holds for all files holds for ours alone.
            assertThat(fields.get("Files").equals("*"))
                    .as(part.name())
                    .isEqualTo(part.name().equals(Installer.pom("artifactId")));
        }
    }

    private static String placeOf(Part part) {
        return part.name().startsWith("javafx-")
                ? INSTALLED + "runtime/lib/modules"
                : INSTALLED + "app/" + part.name() + "-" + part.version() + ".jar";
    }

    @Test
    void listsOnlyParts() throws IOException {
        List<String> places =
                PartCatalogue.ofThisProgram().parts().stream()
                        .map(InstallerLicencesTest::placeOf)
                        .toList();
        for (Map<String, String> fields : paragraphs()) {
            for (String glob : words(fields.getOrDefault("Files", "*")).toList()) {
                assertThat(places).as(glob).anyMatch(place -> fits(glob, place));
            }
        }
    }

    @Test
    void everyLicenceHasAText() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Map<String, String> fields : paragraphs()) {
            String licence = fields.getOrDefault("License", "");
            if (fields.containsKey("Files")) {
                used.addAll(licences(licence));
            } else if (fields.containsKey("License")) {
                texts.put(licences(licence).getFirst(), licence);
            }
        }
        assertThat(texts.keySet()).isEqualTo(used);
        assertThat(texts.values()).allMatch(text -> text.lines().count() > 1);
        assertThat(texts.get("GPL-2 with Classpath exception"))
                .contains("/usr/share/common-licenses/GPL-2,", "As a special exception");
    }

    @Test
    void namedFilesExist() throws IOException {
        String folder = "/usr/share/doc/dataforest-console/licences";
        List<String> named =
                Pattern.compile(folder + "/([\\w./-]*\\w)")
                        .matcher(Installer.text("linux/copyright"))
                        .results()
                        .map(result -> result.group(1))
                        .toList();
        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(name -> assertThat(COLLECTED.resolve(name)).isNotEmptyFile());
        // The package moves this folder of the image.
        assertThat(Installer.text("linux/package.sh"))
                .contains("doc=$share/doc/dataforest-console\n", "share=$stage/usr/share\n")
                .contains(
                        "\nmv \"$stage/usr/lib/dataforest-console/licences\" \"$doc/licences\"\n");
        assertThat(Installer.text("linux/dataforest-console.spec"))
                .contains("/usr/share/doc/dataforest-console\n");
        assertThat(Files.readString(Installer.COMMON.resolve("Package.java")))
                .contains("classes/META-INF/licences", "\"--legal-notices\"");
    }

    @Test
    void licenceTextsEqualThoseOfTheParts() throws IOException {
        String said = plain(Installer.text("linux/copyright"));
        for (String text :
                List.of(
                        "atlantafx-base-jar/LICENSE.txt",
                        "controlsfx-jar/LICENSE.txt",
                        "standard/GPL-2.0-with-classpath-exception.txt")) {
            String whole = plain(Files.readString(COLLECTED.resolve(text)));
            // Without the heading and, of the long one, up to its exception.
            String words =
                    whole.replaceFirst(
                            "^.*?(?=Permission is hereby|Redistribution and use|\"CLASSPATH\")",
                            "");
            assertThat(words).isNotEqualTo(whole);
            assertThat(said).contains(words);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("(?m)^ \\.$", "").replaceAll("\\s+", " ").strip();
    }
}
