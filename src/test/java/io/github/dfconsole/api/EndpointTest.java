package io.github.dfconsole.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.api.InvalidEndpointException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://df.apigw.ntruss.com,          https://df.apigw.ntruss.com",
        "' HTTPS://DF.apigw.ntruss.com/ ',     https://df.apigw.ntruss.com",
        "df.apigw.ntruss.com,                  https://df.apigw.ntruss.com",
        "https://df.apigw.ntruss.com/api/v2/,  https://df.apigw.ntruss.com",
        "https://relay.example:8443,           https://relay.example:8443",
        "http://127.0.0.1:8645,                http://127.0.0.1:8645",
        "http://localhost:8645/,               http://localhost:8645",
        "http://[::1]:8645,                    http://[::1]:8645",
        "https://한국.example,                  https://xn--3e0b707e.example"
    })
    void readsAddressesAsPeopleTypeThem(String typed, String meant)
            throws InvalidEndpointException {
        assertThat(Endpoint.parse(typed)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                    EMPTY",
        "'  ',                                  EMPTY",
        "http://df.apigw.ntruss.com,            NOT_SECURE",
        "http://127.0.0.1.example,              NOT_SECURE",
        "ftp://127.0.0.1,                       NOT_SECURE",
        "file:///etc/passwd,                    NOT_AN_ADDRESS",
        "https://,                              NOT_AN_ADDRESS",
        "https://a b,                           NOT_AN_ADDRESS",
        "https://host:99999,                    NOT_AN_ADDRESS",
        "https://host:0,                        NOT_AN_ADDRESS",
        "https://[fe80::1%eth0]:8443,           NOT_AN_ADDRESS",
        "https://xn--zz99zz99zz,                NOT_AN_ADDRESS",
        "https://df.apigw.ntruss.com@evil.test, USER_INFO",
        "https://me:pass@df.apigw.ntruss.com,   USER_INFO",
        "https://df.apigw.ntruss.com/other,     PATH",
        "https://df.apigw.ntruss.com?x=1,       PATH",
        "https://df.apigw.ntruss.com#x,         PATH"
    })
    void refusesWhatKeysMustNotBeSentTo(String typed, Reason reason) {
        assertThat(
                        catchThrowableOfType(
                                InvalidEndpointException.class, () -> Endpoint.parse(typed)))
                .extracting(InvalidEndpointException::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://me:%hunter2@host",
                "https://me:%hunter2\uFF20host",
                "https://me:%hunter2\uFE6Bhost"
            })
    void doesNotRepeatAPassword(String typed) {
        assertThat(
                        catchThrowableOfType(
                                InvalidEndpointException.class, () -> Endpoint.parse(typed)))
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void knowsWhatIsAtTheOtherEnd() throws InvalidEndpointException {
        assertThat(Endpoint.PUBLIC_ZONE.isNaverCloud()).isTrue();
        assertThat(Endpoint.parse("https://apigw.ntruss.com.evil.test").isNaverCloud()).isFalse();
        assertThat(Endpoint.parse("http://127.1.2.3:9").isLoopback()).isTrue();
        assertThat(Endpoint.PUBLIC_ZONE.isLoopback()).isFalse();
    }
}
