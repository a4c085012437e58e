package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ForeignAnswer.Form;
import io.github.dfconsole.api.signing.SignatureV2;
import io.github.dfconsole.testing.Api;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.Function;

/** What the other side says is kept, also when it is not in a form of the service. */
class ForeignAnswersTest extends TransportTestBase {

    private static final String PAGE = "<html><body>Something</body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"errorCode\":\"200\",\"message\":\"Authentication Failed\","
                        + "\"details\":\"Authentication information are missing.\"}}",
                "<error><errorCode>200</errorCode><message>Authentication Failed</message>"
                        + "<details>Authentication information are missing.</details></error>"
            })
    void theDetailsOfTheGatewayAreKept(String body) {
        always(request -> answer(401, body));
        ApiFailure failure = failure(transport(), READ);
        assertThat(failure).isInstanceOf(ApiFailure.RefusedKey.class);
        assertThat(failure.report().message())
                .isEqualTo("Authentication Failed: Authentication information are missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "400, Invalid, Invalid",
        "401, RefusedKey, RefusedKey",
        "403, NotPermitted, NotPermitted",
        "404, NotOffered, NotOffered",
        "405, Invalid, Invalid",
        "408, TimedOut, UnknownOutcome",
        "413, Invalid, Invalid",
        "429, Throttled, Throttled",
        "500, ServiceFault, UnknownOutcome",
        "502, ServiceFault, UnknownOutcome",
        "503, ServiceFault, UnknownOutcome",
        "511, NotAnAnswer, NotAnAnswer"
    })
    void aRefusalInAnotherFormIsToldByItsStatus(int status, String read, String change) {
        for (String body : new String[] {PAGE, "no", "{\"status\":1,\"message\":\"no\"}"}) {
            always(request -> answer(status, body));
            ApiFailure failure = failure(transport(), READ);
            assertThat(failure.getClass().getSimpleName()).isEqualTo(read);
            assertThat(failure.report().body().beginning()).isEqualTo(body);
            assertThat(failure(transport(), CHANGE).getClass().getSimpleName()).isEqualTo(change);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html        | sign in            | WEB_PAGE",
                "text/plain       | <!DOCTYPE html><p> | WEB_PAGE",
                "application/json | {'success':tr      | INCOMPLETE",
                "application/json | {'success':true,   | INCOMPLETE",
                "application/json | {}                 | OTHER",
                "text/plain       | hello              | OTHER",
                "application/json | ''                 | EMPTY"
            })
    void aForeignAnswerIsToldByItsForm(String type, String body, Form form) {
        always(
                request ->
                        new MockResponse.Builder()
                                .addHeader("Content-Type", type)
                                .body(body.replace('\'', '"'))
                                .build());
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.NotAnAnswer.class,
                        none -> assertThat(none.answer().form()).isEqualTo(form));
    }

    /** Servers that show the request when they fail show its signature with it. */
    @ParameterizedTest
    @ValueSource(ints = {200, 401, 503})
    void whatSignedTheRequestIsMaskedWhereItIsRepeated(int status) {
        always(
                request ->
                        answer(
                                status,
                                "{\"error\":{\"errorCode\":\"900\",\"message\":\"%s\",\"details\":\"%s\"}}"
                                        .formatted(
                                                request.getHeaders()
                                                        .get(SignatureV2.SIGNATURE_HEADER),
                                                Api.KEYS.accessKey())));
        assertThat(failure(transport(), READ).report().message()).isEqualTo("•••: •••");
        always(request -> answer(status, request.getHeaders().toString()));
        ApiFailure failure = failure(transport(), READ);
        assertThat(failure.report().body().beginning())
                .contains("•••")
                .doesNotContain(Api.KEYS.accessKey());
    }

    @Test
    void aRefusalWithBytesOfAnotherEncodingIsReadAllTheSame() {
        always(
                request ->
                        new MockResponse.Builder()
                                .code(400)
                                .body(
                                        new okio.Buffer()
                                                .writeString(
                                                        "{\"success\":false,\"message\":\"caf\u00e9\"}",
                                                        java.nio.charset.StandardCharsets
                                                                .ISO_8859_1))
                                .build());
        assertThat(failure(transport(), READ).report().message()).isEqualTo("caf\uFFFD");
    }

    private void always(Function<RecordedRequest, MockResponse> answer) {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer.apply(request);
                    }
                });
    }
}
