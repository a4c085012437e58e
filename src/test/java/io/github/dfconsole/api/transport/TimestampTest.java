package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.export.RowText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which times are read, and how they are written again. */
class TimestampTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'2026-11-27T09:30:00+09:00'                | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09:30+09:00'                   | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09+09'                         | 2026-11-27T09:00:00+09:00",
                "'2026-11-27T09:30:00+0900'                 | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09:30:00.5+0900'               | 2026-11-27T09:30:00.500+09:00",
                "'2026-11-27T09:30:00,055+09'               | 2026-11-27T09:30:00.055+09:00",
                "'2026-11-27T09:30:00.123456789012Z'        | 2026-11-27T09:30:00.123456789Z",
                "'2026-11-27t09:30:00z'                     | 2026-11-27T09:30:00Z",
                "'2026-11-27 09:30:00 +09:00'               | 2026-11-27T09:30:00+09:00",
                "'2026-11-27 09:30:00 UTC'                  | 2026-11-27T09:30:00Z",
                "'20261127T093000+0900'                     | 2026-11-27T09:30:00+09:00",
                "'20261127T0930Z'                           | 2026-11-27T09:30:00Z",
                "'20261127093000Z'                          | 2026-11-27T09:30:00Z",
                "'2026-11-27T09:30:00+09:00[Asia/Seoul]'    | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09:30:00[Asia/Seoul]'          | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09:30:00+09:00[Nowhere/Known]' | 2026-11-27T09:30:00+09:00",
                "'2026-11-27T09:30:00-00:30'                | 2026-11-27T09:30:00-00:30",
                "'2026-11-27T09:30:00\u221203:00'           | 2026-11-27T09:30:00-03:00",
                "'1908-11-27T09:30:00+08:27:52'             | 1908-11-27T01:02:08Z",
                "'2026-W48-5T09:30:00Z'                     | 2026-11-27T09:30:00Z",
                "'2026-331T09:30:00Z'                       | 2026-11-27T09:30:00Z",
                "'2026-11-26T24:00:00Z'                     | 2026-11-27T00:00:00Z",
                "'2016-12-31T23:59:60Z'                     | 2017-01-01T00:00:00Z",
                "'2026-11-27T09:30.5Z'                      | 2026-11-27T09:30:30Z",
                "1658906264                                 | 2022-07-27T07:17:44Z",
                "1658906264055                              | 2022-07-27T07:17:44.055Z",
                "1658906264055123                           | 2022-07-27T07:17:44.055123Z",
                "1658906264055123456                        | 2022-07-27T07:17:44.055123456Z",
                "1658906264.055                             | 2022-07-27T07:17:44.055Z",
                "1.658906264055E9                           | 2022-07-27T07:17:44.055Z",
                "'1658906264055'                            | 2022-07-27T07:17:44.055Z"
            },
            quoteCharacter = '`')
    void readsEveryFormAndWritesOne(String json, String written) throws IOException {
        Timestamp read = read(json);
        assertThat(read).isInstanceOf(Timestamp.Exact.class).hasToString(written);
        assertThat(read('\'' + written + '\'').position()).isEqualTo(read.position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'2022-07-27 16:17:44'       | 2022-07-27T16:17:44 | true",
                "'2022-07-27T16:17:44'       | 2022-07-27T16:17:44 | true",
                "'2022-07-27T16:17'          | 2022-07-27T16:17:00 | true",
                "'20220727T161744'           | 2022-07-27T16:17:44 | true",
                "'20220727161744'            | 2022-07-27T16:17:44 | true",
                "20220727161744              | 2022-07-27T16:17:44 | true",
                "'2022-07-27'                | 2022-07-27T00:00:00 | false",
                "'20220727'                  | 2022-07-27T00:00:00 | false",
                "'2022-W30-3'                | 2022-07-27T00:00:00 | false",
                "[2022,7,27,16,17,44]        | 2022-07-27T16:17:44 | true"
            },
            quoteCharacter = '`')
    void aTimeWithoutAZoneStaysOne(String json, String local, boolean hasTime) throws IOException {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        Timestamp.Zoneless.class,
                        time -> {
                            assertThat(time.at()).isEqualTo(local);
                            assertThat(time.hasTime()).isEqualTo(hasTime);
                            assertThat(time).hasToString(json.replace("'", ""));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'soon'",
                "'2026-13-01'",
                "'2026-02-30T09:30:00Z'",
                "'2026-11-27T25:00:00Z'",
                "17",
                "0",
                "-1658906264",
                "true",
                "NaN",
                "'27.11.2026'",
                "'2026-11-27T09:30:00 KST'",
                "'2026-11-27T09:30:00[Nowhere/Known]'",
                "[2026,13,1]",
                "{}",
                "[]",
                "99999999999999999999999",
                "'2026-11-27T09:30:00+99:00'"
            })
    void whatIsNoTimeIsKeptAsItCame(String json) throws IOException {
        String came = json.replace("'", "");
        assertThat(read(json)).isEqualTo(new Timestamp.Unreadable(came)).hasToString(came);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "' '"})
    void whereNothingCameThereIsNoTime(String json) throws IOException {
        assertThat(read(json)).isNull();
    }

    @Test
    void filesAndCopiesHoldSecondsAlwaysAndCanBeReadAgain() throws IOException {
        AiWorkspace row = row("'2026-11-27T09:30:00+09:00'", "'2026-11-27T09:30:00.500+09:00'");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RecordJson.Rows rows = RecordJson.rows(file, 1)) {
            rows.write(row);
        }
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("\"2026-11-27T09:30:00+09:00\"", "\"2026-11-27T09:30:00.500+09:00\"");
        assertThat(Json.MAPPER.readValue(RowText.json(List.of(row)), AiWorkspace.class))
                .isEqualTo(row);
    }

    @Test
    void whatIsNoTimeIsCopiedAsItCame() throws IOException {
        assertThat(RecordJson.pretty(row("'soon'", "'2022-07-27 16:17:44'")))
                .contains("\"soon\"", "\"2022-07-27 16:17:44\"");
    }

    private static @Nullable Timestamp read(String json) throws IOException {
        return row(json, "null").createdAt();
    }

    private static AiWorkspace row(String created, String modified) throws IOException {
        String json =
                "{\"id\":\"a\",\"createdAt\":%s,\"modifiedAt\":%s}".formatted(created, modified);
        return Json.MAPPER.readValue(json.replace('\'', '"'), AiWorkspace.class);
    }
}
