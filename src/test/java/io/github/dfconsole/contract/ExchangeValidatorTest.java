package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/** The validator reports what is not documented, and nothing else. */
class ExchangeValidatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts/getDetail | {'id':'a'} | 200 | {'success':true,'id':'a','quotas':'none'}",
                "accounts/getDetail | {'id':'a'} | 400 | {'success':'no'}",
                "accounts/getDetail | {'id':'a'} | 418 | {'success':false,'message':'x'}",
                "accounts/getDetail | {}         | 200 | {'success':true,'id':'a'}",
                "accounts/setQuota  | {'id':'a','namespace':'koya','fileCountMillion':9,'spaceTb':200} | 200 | {'success':true,'id':'a'}"
            })
    void reportsUndocumentedExchanges(String operation, String request, int status, String answer) {
        observe(operation, request, status, answer);
        assertThat(ExchangeValidator.takeViolations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts/getDetail | {'id':'a'} | 403 | {'success':false,'message':'not allowed to access'}",
                "accounts/getDetail | {}         | 400 | {'success':false,'message':'invalid request parameter'}",
                "accounts/getDetail | {'id':'a'} | 401 | {'error':{'errorCode':'200','message':'Authentication Failed'}}"
            })
    void acceptsDocumentedExchanges(String operation, String request, int status, String answer) {
        observe(operation, request, status, answer);
        assertThat(ExchangeValidator.takeViolations()).isEmpty();
    }

    private static void observe(String operation, String request, int status, String answer) {
        new ExchangeValidator()
                .answered(
                        ApiDocumentation.path(operation),
                        bytes(request),
                        status,
                        "application/json",
                        bytes(answer));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
