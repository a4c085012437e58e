package io.github.dfconsole.service.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class PartCatalogueTest {

    private static final PartCatalogue CATALOGUE = PartCatalogue.ofThisProgram();
    private static final String BILL = "META-INF/sbom/dataforest-console.cdx.json";

    private static final Path RUNTIME = Path.of("target/runtime-classpath.txt");

    /** Licences that are compatible with a program under the Apache licence. */
    private static final Set<String> LICENCES =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-3-Clause",
                    "The 3-Clause BSD License",
                    "GPL-2.0-with-classpath-exception");

    /** Licences of parts that may be taken under a compatible one instead. */
    private static final Map<String, String> ALSO_OFFERED =
            Map.of("jna", "LGPL-2.1-or-later", "jna-platform", "LGPL-2.1-or-later");

    /** A phrase by which the text of each licence is recognised. */
    private static final Map<String, String> SIGNS =
            Map.of(
                    "Apache-2.0", "apache license version 2.0",
                    "LGPL-2.1-or-later", "lgpl version 2.1 or later or (from version 4.0 onward)",
                    "MIT", "permission is hereby granted free of charge",
                    "The 3-Clause BSD License", "redistribution and use in source and binary forms",
                    "GPL-2.0-with-classpath-exception", "\"classpath\" exception to the gpl");

    /** Returns the names of the runtime jars, as Maven resolved them. */
    private static List<String> running() throws IOException {
        return Files.readAllLines(RUNTIME).stream()
                .map(file -> Path.of(file).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .toList();
    }

    @Test
    void listsEveryRuntimeJarWithVersionAndLicence() throws IOException {
        List<Part> parts = CATALOGUE.parts();
        assertThat(running()).hasSizeGreaterThan(10);
        for (String file : running()) {
            assertThat(parts)
                    .as(file)
                    .anyMatch(part -> file.startsWith(part.name() + "-" + part.version()));
        }
        assertThat(parts.getFirst().name()).isEqualTo("dataforest-console");
        assertThat(parts).doesNotHaveDuplicates();
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.version()).isNotBlank())
                .allSatisfy(part -> assertThat(part.licences()).isNotEmpty());
    }

    @Test
    void everyLicenceIsCompatible() throws IOException {
        assertThat(CATALOGUE.parts())
                .allSatisfy(
                        part ->
                                assertThat(part.licences())
                                        .filteredOn(
                                                licence ->
                                                        !licence.equals(
                                                                ALSO_OFFERED.get(part.name())))
                                        .isNotEmpty()
                                        .isSubsetOf(LICENCES));
    }

    @Test
    void everyPartHasTheTextOfItsLicence() throws IOException {
        for (Part part : CATALOGUE.parts()) {
            String text = plain(CATALOGUE.text(part));
            assertThat(part.licences())
                    .as(part.name())
                    .allSatisfy(licence -> assertThat(text).contains(SIGNS.get(licence)));
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }

    @Test
    void includesNoticesOfThirdPartyCode() throws IOException {
        assertThat(textOf("jackson-core")).contains("Werner Randelshofer", "NOTICE\n======");
        assertThat(textOf("javafx-graphics")).contains("Independent JPEG Group", "CLASSPATH");
        assertThat(textOf("ikonli-feather-pack")).contains("Cole Bemis", "Apache License");
        assertThat(textOf("jna")).contains("libffi", "Apache License");
        assertThat(textOf("okhttp-jvm")).contains("Mozilla Public License", "Apache License");
    }

    private static String textOf(String name) throws IOException {
        List<Part> named =
                CATALOGUE.parts().stream().filter(part -> part.name().equals(name)).toList();
        assertThat(named).hasSize(1);
        return CATALOGUE.text(named.getFirst());
    }

    @Test
    void listsLicenceWithoutIdentifierByName() throws IOException {
        List<Part> parts =
                reading(
                                """
                                {"metadata":{"component":{"name":"us","version":"1"}},
                                 "components":[
                                  {"name":"b","version":"1","licenses":[
                                    {"license":{"name":"Our own licence"}},
                                    {"expression":"MIT OR Apache-2.0"}]},
                                  {"name":"A","version":"2"}]}
                                """)
                        .parts();
        assertThat(parts)
                .containsExactly(
                        new Part("us", "1", List.of()),
                        new Part("A", "2", List.of()),
                        new Part("b", "1", List.of("Our own licence", "MIT OR Apache-2.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"components\":7}"})
    void brokenBillOfMaterialsFails(String broken) {
        assertThatThrownBy(() -> reading(broken).parts()).isInstanceOf(IOException.class);
    }

    @Test
    void missingBillOfMaterialsFails() {
        PartCatalogue none = new PartCatalogue(name -> null);
        assertThatThrownBy(none::parts).isInstanceOf(IOException.class);
    }

    private static PartCatalogue reading(String bill) {
        return new PartCatalogue(
                name ->
                        name.equals(BILL)
                                ? new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8))
                                : null);
    }
}
