package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.api.model.UserConfigurationSpecs;
import io.github.dfconsole.service.export.RowText;

import mockwebserver3.MockResponse;

import okio.Buffer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One field that is odd costs only itself: its row and the other rows are still read. */
class OddFieldsTest extends TransportTestBase {

    private static final List<String> ODD =
            List.of(
                    "5",
                    "-1.5",
                    "007",
                    "+7",
                    ".5",
                    "5.",
                    "NaN",
                    "-Infinity",
                    "1e400",
                    "9".repeat(5_000),
                    "true",
                    "null",
                    "\"\"",
                    "\"  \"",
                    "\"text\"",
                    "\"7\"",
                    "\"raw\ttab\u0000\"",
                    "\"half \\ud83d pair\"",
                    "\"C:\\data\"",
                    "[]",
                    "[1]",
                    "[\"a\",null]",
                    "[[{}]]",
                    "[1,]",
                    "{}",
                    "{\"a\":1,}",
                    "1,\"%s\":2",
                    "{},\"%s\":[]");

    @TestFactory
    Stream<DynamicTest> anOddFieldOfAnyRecordCostsNeitherItsRowNorTheOthers() throws Exception {
        return records()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(field -> DynamicTest.dynamicTest(name(field), () -> tryOdd(field)));
    }

    private static String name(RecordComponent field) {
        return field.getDeclaringRecord().getSimpleName() + "." + field.getName();
    }

    private static void tryOdd(RecordComponent field) throws Exception {
        Class<?> type = field.getDeclaringRecord();
        JavaType list = TypeFactory.defaultInstance().constructParametricType(Contents.class, type);
        for (String odd : ODD) {
            String row = row(type, field, odd.formatted(field.getName()));
            String json = "{\"success\":true,\"contents\":[" + row + "," + row(type) + "]}";
            Contents<?> read = Json.MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), list);
            assertThat(read.entries()).as(json).isEqualTo(new Contents.Entries(true, 2, 0));
            assertSameButFor(field, read.contents().getFirst(), read.contents().get(1));
        }
    }

    private static void assertSameButFor(RecordComponent odd, Object row, Object sound)
            throws ReflectiveOperationException {
        for (RecordComponent field : odd.getDeclaringRecord().getRecordComponents()) {
            if (!field.getName().equals(odd.getName())) {
                assertThat(field.getAccessor().invoke(row))
                        .as(field.getName())
                        .isEqualTo(field.getAccessor().invoke(sound));
            }
        }
    }

    private static String row(Class<?> type) {
        return row(type, null, "");
    }

    private static String row(Class<?> type, @Nullable RecordComponent odd, String value) {
        return Arrays.stream(type.getRecordComponents())
                .map(
                        field ->
                                "\"%s\":%s"
                                        .formatted(
                                                field.getName(),
                                                field.equals(odd) ? value : usual(field)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String usual(RecordComponent field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return '"' + field.getName() + '"';
        }
        if (type == Integer.class || type == Long.class) {
            return "3";
        }
        return type == boolean.class || type == Boolean.class ? "true" : "null";
    }

    /** Every record of an answer, found by its file. */
    private static Stream<Class<?>> records() throws Exception {
        Path folder = Path.of("target/classes/io/github/dfconsole/api/model");
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(OddFieldsTest::isReadFieldByField)
                    .toList()
                    .stream();
        }
    }

    /** Requests are never read, and single values and list answers have readers of their own. */
    private static boolean isReadFieldByField(Class<?> type) {
        List<Class<?>> others =
                List.of(
                        Contents.class,
                        Contents.Entries.class,
                        UserConfigurationSpecs.class,
                        Keytab.class,
                        Secret.class,
                        Lifetime.class);
        return type.isRecord()
                && !type.getSimpleName().startsWith("New")
                && !Timestamp.class.equals(type.getEnclosingClass())
                && !others.contains(type);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("io.github.dfconsole.api.model." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"name\":\"bad \u0001 control\tTab\"}",
                "{\"id\":\"a\",\"name\":\"two\nlines\"}",
                "{\"id\":\"a\",\"name\":\"C:\\data\"}",
                "{\"id\":\"a\",\"name\":NaN}",
                "{\"id\":\"a\",\"name\":007}",
                "{\"id\":\"a\",\"name\":\"x\",}",
                "{\"id\":\"a\",\"name\":\"\\ud83d\"}",
                "{\"id\":\"a\",\"id\":\"a\",\"name\":\"x\",\"name\":\"y\"}"
            })
    void aCarelessSpellingCostsNoRow(String row) throws ApiException {
        server.enqueue(
                answer(200, "{\"success\":true,\"contents\":[" + row + ",{\"id\":\"b\"},]}"));
        List<Account> rows = call(transport(), READ).contents();
        assertThat(rows).extracting(Account::id).containsExactly("a", "b");
        assertThat(rows.getFirst().name()).isNotEmpty();
    }

    @Test
    void bytesThatAreNotUtf8CostOneTextOnly() throws ApiException {
        server.enqueue(bytes("application/json", StandardCharsets.ISO_8859_1, "caf\u00e9"));
        List<Account> rows = call(transport(), READ).contents();
        assertThat(rows).extracting(Account::name).containsExactly("caf\uFFFD", "");
    }

    @Test
    void theEncodingThatAnAnswerNamesIsUsedWhenItIsNotUtf8() throws ApiException {
        server.enqueue(bytes("application/json; charset=EUC-KR", Charset.forName("EUC-KR"), "분석"));
        assertThat(call(transport(), READ).contents().getFirst().name()).isEqualTo("분석");
    }

    private static MockResponse bytes(String type, Charset charset, String name) {
        String json =
                "{\"success\":true,\"contents\":[{\"id\":\"a\",\"name\":\"%s\"},{\"id\":\"b\"}]}"
                        .formatted(name);
        return new MockResponse.Builder()
                .addHeader("Content-Type", type)
                .body(new Buffer().write(json.getBytes(charset)))
                .build();
    }

    /** Half a character, as a careless cut leaves it behind. */
    @Test
    void halfASurrogatePairCanBeCopiedAndExported() throws Exception {
        Account account = new Account("a", "half \ud83d", "", "", null, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RecordJson.Rows rows = RecordJson.rows(file, 1)) {
            rows.write(account);
        }
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("\"half ?\"");
        assertThat(RowText.json(List.of(account))).contains("half");
    }
}
