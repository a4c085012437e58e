package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Timestamp;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** The rows of a list are read as Jackson reads the same records elsewhere. */
class RowReaderTest {

    private static final String TIME = "2025-02-20T00:32:55Z";
    private static final Account ACCOUNT =
            new Account("a1", "first", "", "RUNNING", Timestamp.of(Instant.parse(TIME)), true);

    private static <T> List<T> rows(TypeReference<Contents<T>> type, String... rows)
            throws IOException {
        String json = "{'contents':[" + String.join(",", rows) + "]}";
        return Json.MAPPER.readValue(quoted(json), type).contents();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"').replace("TIME", TIME);
    }

    @Test
    void fieldsComeInAnyOrderAndAnotherOneInEachRow() throws IOException {
        assertThat(
                        rows(
                                new TypeReference<Contents<Account>>() {},
                                "{'id':'a1','name':'first','status':'RUNNING','createdAt':'TIME',"
                                        + "'disabled':true}",
                                "{'disabled':true,'createdAt':'TIME','status':'RUNNING',"
                                        + "'name':'first','id':'a1'}"))
                .containsExactly(ACCOUNT, ACCOUNT);
    }

    @Test
    void whatIsNotKnownIsSkippedWhateverItHolds() throws IOException {
        assertThat(
                        rows(
                                new TypeReference<Contents<Account>>() {},
                                "{'new':{'id':'x','deep':[{'name':1}]},'id':'a1',"
                                        + "'list':[1,[2]],'name':'first'}"))
                .containsExactly(new Account("a1", "first", "", "", null, false));
    }

    @Test
    void anotherSpellingOfAFieldIsTheSameField() throws IOException {
        assertThat(rows(new TypeReference<Contents<Account>>() {}, "{'id':'a1','createAt':'TIME'}"))
                .extracting(Account::createdAt)
                .containsExactly(Timestamp.of(Instant.parse(TIME)));
    }

    @Test
    void rowsReadLikeSingleRecords() throws IOException {
        for (String json : List.of("{}", "{'id':null}", "{'id':'1','id':'2'}")) {
            assertThat(rows(new TypeReference<Contents<App>>() {}, json))
                    .containsExactly(Json.MAPPER.readValue(quoted(json), App.class));
            assertThat(rows(new TypeReference<Contents<AiApp>>() {}, json))
                    .containsExactly(Json.MAPPER.readValue(quoted(json), AiApp.class));
        }
    }
}
