package io.github.dfconsole.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class ExportTest {

    private static final AiWorkspace KOREAN =
            new AiWorkspace(
                    "w1",
                    "추천-모델",
                    "forest-prod",
                    "쇼핑 \"추천\", 두 타워",
                    "pytorch:2.3.1",
                    new Timestamp.Exact(OffsetDateTime.parse("2026-01-12T00:41:20.004+09:00")),
                    null,
                    true);
    private static final AiWorkspace FORMULA =
            new AiWorkspace("w2", "=1+1", "", "line\nbreak", "", null, null, false);

    @TempDir private Path folder;

    @Test
    void t14CsvFollowsTheRfcAndContainsNoFormula() throws Exception {
        write(List.of(KOREAN, FORMULA), Export.Format.CSV, false);
        assertThat(folder.resolve("out"))
                .hasContent(
                        "Name,Description\r\n추천-모델,\"쇼핑 \"\"추천\"\", 두 타워\"\r\n'=1+1,\"line\nbreak\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+1, '''+1'",
        "-1, '''-1'",
        "@x, '''@x'",
        "a=b, a=b",
        "'', ''",
        "＝1, '''＝1'",
        "＋1, '''＋1'"
    })
    void t14NeutralisesTextThatStartsLikeAFormula(String text, String harmless) {
        assertThat(CellText.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void f18NoOutputContainsCharactersThatMislead() throws Exception {
        AiWorkspace hostile =
                new AiWorkspace(
                        "w3",
                        "a\u0000b\u001B[31m",
                        "",
                        "x\u202Ey\u2028z\u200Fw\tv",
                        "",
                        null,
                        null,
                        false);
        List<Function<AiWorkspace, String>> columns =
                List.of(AiWorkspace::name, AiWorkspace::description);
        write(List.of(hostile), Export.Format.CSV, false);
        String csv = Files.readString(folder.resolve("out"));
        String copied = RowText.tabSeparated(List.of(hostile), columns);
        String json = RowText.json(List.of(hostile));
        write(List.of(hostile), Export.Format.JSON, false);
        String file = Files.readString(folder.resolve("out"));
        assertThat(List.of(csv, copied, json, file))
                .allSatisfy(
                        text ->
                                assertThat(text)
                                        .contains("a\\u0000b", "\\u202E", "\\u2028", "\\u200F")
                                        .doesNotContainPattern("[\\u0000\\u001B\\u202E\\u2028]"));
    }

    /** Every character of the kinds that mislead, each at each start and end of a value. */
    @Test
    void f25ExportedJsonIsEscapedAndStillExact() throws Exception {
        StringBuilder all = new StringBuilder("\\\"");
        for (int point = 0; point < 0xE0080; point++) {
            if (point < 0x2070 || (point > 0xFE00 && point < 0xFFFF) || point > 0xDFFFE) {
                all.appendCodePoint(point);
            }
        }
        AiWorkspace odd =
                new AiWorkspace("w4", all + "😀", "", all.toString(), "", null, null, false);
        write(List.of(odd, odd), Export.Format.JSON, false);
        String file = Files.readString(folder.resolve("out"));
        for (String json : List.of(file, RowText.json(List.of(odd)))) {
            assertThat(json)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n\r\\u200C\\u200D]]");
        }
        JsonNode read = new JsonMapper().readTree(file).get("contents").get(1);
        assertThat(read.get("name").asText()).isEqualTo(all + "😀");
        assertThat(read.get("description").asText()).isEqualTo(all.toString());
    }

    @Test
    void t13ACopiedRowRunsNothingAndSwallowsNoOther() {
        AiWorkspace row =
                new AiWorkspace("\"=1+1\"", "\t=2", "@a", "\"open", "-3", null, null, false);
        assertThat(
                        RowText.tabSeparated(
                                List.of(row),
                                List.of(
                                        AiWorkspace::id,
                                        AiWorkspace::name,
                                        AiWorkspace::accountName,
                                        AiWorkspace::description,
                                        AiWorkspace::imageVersion)))
                .isEqualTo("\"\"\"=1+1\"\"\"\t' =2\t'@a\t\"\"\"open\"\t'-3");
    }

    @Test
    void t13ACopiedCellIsExactButForWhatCannotBeSeen() {
        assertThat(CellText.alone("=a\t\"b\"\n\u001B[2J\u2066c\u0085"))
                .isEqualTo("=a\t\"b\"\n\\u001B[2J\\u2066c\\u0085");
    }

    @Test
    void t14WritesByteOrderMarkOnRequest() throws Exception {
        write(List.of(KOREAN), Export.Format.CSV, true);
        assertThat(Files.readString(folder.resolve("out"))).startsWith("\uFEFFName");
    }

    @Test
    void t13ClientCanReadExportedJson() throws Exception {
        write(List.of(KOREAN, FORMULA), Export.Format.JSON, false);
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(
                    new MockResponse.Builder()
                            .addHeader("Content-Type", "application/json")
                            .body(Files.readString(folder.resolve("out")))
                            .build());
            server.start();
            try (Transport transport = Api.transport(server.getPort())) {
                assertThat(new DataForestClient(transport).aiWorkspaces().getList("a").contents())
                        .containsExactly(KOREAN, FORMULA);
            }
        }
    }

    @Test
    void t13CopiesRowsAsTabSeparatedText() {
        assertThat(
                        RowText.tabSeparated(
                                List.of(KOREAN, FORMULA),
                                List.of(AiWorkspace::name, AiWorkspace::description)))
                .isEqualTo("추천-모델\t쇼핑 \"추천\", 두 타워\n'=1+1\tline break");
        assertThat(RowText.json(List.of(KOREAN))).contains("\"name\" : \"추천-모델\"");
        assertThat(RowText.json(List.of(KOREAN, FORMULA))).startsWith("[");
    }

    @Test
    void replacesExistingFile() throws Exception {
        Files.writeString(folder.resolve("out"), "x".repeat(10_000));
        write(List.of(KOREAN), Export.Format.CSV, false);
        assertThat(Files.readString(folder.resolve("out"))).startsWith("Name").doesNotContain("xx");
        assertOnly("out");
    }

    @Test
    void reportsMissingFolder() {
        ExportException failure =
                catchThrowableOfType(
                        ExportException.class,
                        () -> export(List.of(KOREAN), folder.resolve("no/out")).write(done -> {}));
        assertThat(failure.reason()).isEqualTo(FileProblem.NO_FOLDER);
    }

    @Test
    void reportsReadOnlyFolder() {
        ExportException failure =
                ExportException.of(Path.of("out"), new AccessDeniedException("out"), 0);
        assertThat(failure.reason()).isEqualTo(FileProblem.DENIED);
        assertThat(failure.target()).isEqualTo(Path.of("out"));
    }

    @Test
    void reportsFullDisk() {
        ExportException failure =
                ExportException.of(Path.of("out"), new IOException("No space left on device"), 0);
        assertThat(failure.reason()).isEqualTo(FileProblem.NO_SPACE);
    }

    @Test
    void cancelledExportLeavesNoFile() throws Exception {
        List<AiWorkspace> many = Collections.nCopies(5_000, KOREAN);
        List<Integer> heard = new ArrayList<>();
        ExportException failure =
                catchThrowableOfType(
                        ExportException.class,
                        () ->
                                export(many, folder.resolve("out"))
                                        .write(
                                                done -> {
                                                    heard.add(done);
                                                    Thread.currentThread().interrupt();
                                                }));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isNotNull();
        assertThat(heard).containsExactly(1_000);
        assertOnly();
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(names);
        }
    }

    private void write(List<AiWorkspace> rows, Export.Format format, boolean mark)
            throws ExportException {
        new Export<>(rows, columns(), format, mark, folder.resolve("out")).write(done -> {});
    }

    private static Export<AiWorkspace> export(List<AiWorkspace> rows, Path target) {
        return new Export<>(rows, columns(), Export.Format.CSV, false, target);
    }

    private static List<Export.Column<AiWorkspace>> columns() {
        return List.of(
                new Export.Column<>("Name", AiWorkspace::name),
                new Export.Column<>("Description", AiWorkspace::description));
    }
}
