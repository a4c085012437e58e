package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ApiFailure.TooLarge.Limit;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.api.ForeignAnswer.Form;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Timestamp;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.InstantSource;
import java.util.List;

/** How answers are read, and how refusals are told apart. */
class AnswerTest extends TransportTestBase {

    @Test
    void skipsWhatItDoesNotKnowAndFillsInWhatIsMissing() throws ApiException {
        Account account = accounts("{\"id\":\"a1\",\"colour\":{\"r\":[1,2]}}").getFirst();
        assertThat(account).isEqualTo(new Account("a1", "", "", "", null, false));
    }

    @Test
    void keepsUnknownStatesAsTheyAre() throws ApiException {
        assertThat(accounts("{\"status\":\"HIBERNATING\"}").getFirst().status())
                .isEqualTo("HIBERNATING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-20T09:32:55+09:00",
                "2025-02-20T00:32:55Z",
                "2025-02-20T09:32:55.000+09:00",
                "2025-02-20T00:32:55.000Z"
            })
    void readsBothFormsOfDates(String date) throws ApiException {
        Timestamp createdAt = accounts("{\"createdAt\":\"" + date + "\"}").getFirst().createdAt();
        assertThat(createdAt)
                .isInstanceOfSatisfying(
                        Timestamp.Exact.class,
                        time -> assertThat(time.at()).isEqualTo("2025-02-20T00:32:55Z"));
    }

    @Test
    void aFieldOfASurprisingTypeDoesNotMakeItsRowDisappear() throws ApiException {
        List<Account> rows =
                accounts(
                        "{\"id\":\"a1\",\"name\":[1],\"createdAt\":17,\"disabled\":{\"x\":1}}",
                        "{\"id\":\"a2\",\"name\":42,\"createdAt\":\"soon\",\"disabled\":\"true\"}");
        assertThat(rows)
                .containsExactly(
                        new Account("a1", "", "", "", new Timestamp.Unreadable("17"), false),
                        new Account("a2", "42", "", "", new Timestamp.Unreadable("soon"), true));
    }

    @Test
    void aRowThatIsNoneDoesNotTakeTheOthersWithIt() throws ApiException {
        server.enqueue(
                answer(
                        200,
                        "{\"success\":true,\"contents\":"
                                + "[17,\"text\",[1],true,null,\"\",{\"id\":\"a1\"}]}"));
        Contents<Account> answer = call(transport(), READ);
        assertThat(answer.contents()).containsExactly(new Account("a1", "", "", "", null, false));
        assertThat(answer.entries()).isEqualTo(new Contents.Entries(true, 7, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "[]", "[null]"})
    void whatHoldsNoRowIsAnEmptyList(String contents) throws ApiException {
        server.enqueue(answer(200, "{\"success\":true,\"contents\":" + contents + "}"));
        assertThat(call(transport(), READ).contents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'contents':null       | false | 0 | 0",
                "'contents':\"\"         | false | 0 | 0",
                "'other':[]            | false | 0 | 0",
                "'contents':[]         | true  | 0 | 0",
                "'contents':[null]     | true  | 1 | 1",
                "'contents':{'id':'a'} | true  | 1 | 0",
                "'contents':'a'        | true  | 1 | 1"
            },
            quoteCharacter = '`')
    void aListThatWasNotGivenIsToldFromAnEmptyOne(
            String field, boolean given, int sent, int unreadable) throws ApiException {
        server.enqueue(answer(200, "{\"success\":true," + field.replace('\'', '"') + "}"));
        assertThat(call(transport(), READ).entries())
                .isEqualTo(new Contents.Entries(given, sent, unreadable));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59-18:00"
            })
    void aTimeNoCalendarShowsIsKeptAsItCame(String time) throws ApiException {
        assertThat(accounts("{\"createdAt\":\"" + time + "\"}").getFirst().createdAt())
                .isEqualTo(new Timestamp.Unreadable(time));
    }

    @Test
    void hugeNumbersAndNamesAreSkippedLikeAnyOtherSurprise() throws ApiException {
        server.enqueue(
                answer(
                        200,
                        "{\"success\":true,\"total\":%s,\"%s\":1,\"contents\":[{\"id\":\"a1\"}]}"
                                .formatted("9".repeat(5_000), "k".repeat(100_000))));
        Contents<Account> answer = call(transport(), READ);
        assertThat(answer.total()).isNull();
        assertThat(answer.contents()).hasSize(1);
    }

    @Test
    void aNumberInScientificNotationIsReadOrSkippedAndNeverUnfolded() throws ApiException {
        server.enqueue(answer(200, "{\"success\":true,\"total\":1e999999999,\"contents\":[]}"));
        assertThat(call(transport(), READ).total()).isNull();
    }

    @Test
    void aFaultBehindTheGatewayLeavesAChangeUnknownWhateverTheStatus() {
        for (String body :
                List.of(
                        "{\"error\":{\"errorCode\":\"510\",\"message\":\"Endpoint Timeout\"}}",
                        "{\"success\":false,\"message\":\"unexpected error\"}",
                        "{\"success\":false}")) {
            server.enqueue(answer(200, body));
            assertThat(failure(transport(), CHANGE)).isInstanceOf(ApiFailure.UnknownOutcome.class);
        }
    }

    @Test
    void nullContentsAreNoRows() throws ApiException {
        server.enqueue(answer(200, "{\"success\":true,\"contents\":null,\"total\":\"many\"}"));
        Contents<Account> answer = call(transport(), READ);
        assertThat(answer.contents()).isEmpty();
        assertThat(answer.total()).isNull();
    }

    @Test
    void readsABodyThatBeginsWithAByteOrderMark() throws ApiException {
        server.enqueue(answer(200, "\uFEFF" + OK));
        assertThat(call(transport(), READ).contents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, '100',                                       Invalid",
        "401, '200',                                       RefusedKey",
        "401, '210',                                       NotPermitted",
        "404, '300',                                       NotOffered",
        "429, '400',                                       QuotaExceeded",
        "429, '410',                                       Throttled",
        "429, '420',                                       Throttled",
        "413, '430',                                       Invalid",
        "503, '500',                                       ServiceFault",
        "504, '510',                                       ServiceFault",
        "500, '900',                                       ServiceFault",
        "418, '999',                                       Invalid"
    })
    void tellsGatewayRefusalsApartWhetherTheCodeIsTextOrNumber(
            int status, String code, String kind) {
        for (String written : List.of('"' + code + '"', code)) {
            for (int attempt = 0; attempt < 3; attempt++) {
                server.enqueue(
                        answer(
                                status,
                                "{\"error\":{\"errorCode\":%s,\"message\":\"No\"}}"
                                        .formatted(written)));
            }
            ApiFailure failure = failure(transport(), READ);
            assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(failure.report().status()).isEqualTo(status);
            assertThat(failure.report().code()).isEqualTo(code);
            assertThat(failure.report().message()).isEqualTo("No");
            drain();
        }
    }

    @Test
    void readsAGatewayRefusalInXml() {
        server.enqueue(
                new MockResponse.Builder()
                        .code(401)
                        .addHeader("Content-Type", "application/xml")
                        .body(
                                "<?xml version=\"1.0\"?><error><errorCode>210</errorCode>"
                                        + "<message>Permission Denied</message></error>")
                        .build());
        ApiFailure failure = failure(transport(), READ);
        assertThat(failure).isInstanceOf(ApiFailure.NotPermitted.class);
        assertThat(failure.report().message()).isEqualTo("Permission Denied");
    }

    @ParameterizedTest
    @CsvSource({
        "400, exceeded limit on resource quota, QuotaExceeded",
        "400, 'invalid request parameter (constraint violation NotEmpty, id): ', Invalid",
        "403, not allowed to access, NotPermitted",
        "404, no such element, NotFound",
        "500, unexpected error, ServiceFault",
        "200, exceeded limit on resource quota, QuotaExceeded",
        "200, not allowed to access, NotPermitted",
        "200, no such element, NotFound",
        "200, Data Forest can only create and use one, Invalid"
    })
    void tellsServiceRefusalsApartEvenWithStatus200(int status, String message, String kind) {
        for (int attempt = 0; attempt < 3; attempt++) {
            server.enqueue(
                    answer(status, "{\"success\":false,\"message\":\"%s\"}".formatted(message)));
        }
        ApiFailure failure = failure(transport(), READ);
        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.report().message()).isEqualTo(message);
    }

    @Test
    void aWebPageIsNoAnswerAndIsShownByItsBeginning() {
        String page = "<html><title>로그인</title>" + "x".repeat(500);
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(page)
                        .build());
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.NotAnAnswer.class,
                        none -> {
                            assertThat(none.answer().contentType())
                                    .isEqualTo("text/html; charset=utf-8");
                            assertThat(none.answer().beginning()).isEqualTo(page.substring(0, 200));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "17", "{}", "{\"hello\":\"world\"}", "{\"success\":tr"})
    void whatIsNotTheServicesAnswerIsNeverTakenForAnEmptyList(String body) {
        server.enqueue(answer(200, body));
        assertThat(failure(transport(), READ)).isInstanceOf(ApiFailure.NotAnAnswer.class);
    }

    @Test
    void aBodyThatBreaksOffIsTriedAgainAndThenALostConnection() {
        for (int attempt = 0; attempt < 3; attempt++) {
            server.enqueue(cutOff());
        }
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.ConnectionLost.class,
                        lost -> {
                            assertThat(lost.report().attempts()).isEqualTo(3);
                            assertThat(lost.report().status()).isEqualTo(200);
                            assertThat(lost.report().body().beginning())
                                    .startsWith("{\"success\":true,\"contents\"");
                        });
    }

    @Test
    void aBodyThatBreaksOffOnceDoesNoHarm() throws ApiException {
        server.enqueue(cutOff());
        server.enqueue(answer(200, OK));
        assertThat(call(transport(), READ).contents()).isEmpty();
    }

    private static MockResponse cutOff() {
        return new MockResponse.Builder()
                .body("{\"success\":true,\"contents\":[" + " ".repeat(100_000))
                .addHeader("Content-Type", "application/json")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build();
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.enqueue(
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "https://elsewhere.example/login")
                        .build());
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.NotAnAnswer.class,
                        none ->
                                assertThat(none.answer())
                                        .isEqualTo(
                                                new ForeignAnswer(
                                                        Form.REDIRECT, "", "elsewhere.example")));
        server.enqueue(
                new MockResponse.Builder().code(307).addHeader("Location", "/elsewhere").build());
        assertThat(failure(transport(), READ)).isInstanceOf(ApiFailure.NotAnAnswer.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anAnswerBeyondTheLimitIsNotReadOn() {
        Limits standard = Limits.standard();
        Limits small =
                new Limits(
                        standard.connect(),
                        standard.read(),
                        standard.call(),
                        3,
                        1_000,
                        standard.depth(),
                        standard.rows());
        server.enqueue(answer(200, "{\"success\":true,\"x\":\"" + "y".repeat(2_000) + "\"}"));
        assertThat(failure(transport(small, InstantSource.system()), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.TooLarge.class,
                        large -> assertThat(large.limit()).isEqualTo(Limit.BYTES));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /** 64 MiB of zeros travel as 64 kB. */
    @Test
    void theLimitCountsDecodedBytes() throws Exception {
        Buffer packed = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(packed))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int mebibyte = 0; mebibyte < 64; mebibyte++) {
                gzip.write(zeros);
            }
        }
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .addHeader("Content-Encoding", "gzip")
                        .body(packed)
                        .build());
        assertThat(failure(transport(), READ)).isInstanceOf(ApiFailure.TooLarge.class);
    }

    @Test
    void jsonThatIsNestedTooDeepIsRefused() {
        server.enqueue(
                answer(
                        200,
                        "{\"success\":true,\"x\":"
                                + "[".repeat(100_000)
                                + "]".repeat(100_000)
                                + "}"));
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.TooLarge.class,
                        large -> assertThat(large.limit()).isEqualTo(Limit.DEPTH));
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        server.enqueue(
                answer(200, "{\"success\":true,\"contents\":[" + "{},".repeat(200_000) + "{}]}"));
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.TooLarge.class,
                        large -> assertThat(large.limit()).isEqualTo(Limit.ROWS));
    }

    private List<Account> accounts(String... rows) throws ApiException {
        server.enqueue(
                answer(200, "{\"success\":true,\"contents\":[" + String.join(",", rows) + "]}"));
        return call(transport(), READ).contents();
    }

    private void drain() {
        server.setDispatcher(new mockwebserver3.QueueDispatcher());
    }
}
