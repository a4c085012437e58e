package io.github.dfconsole.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

/** An address that the service sends is opened only if it is certain where it leads. */
class WebAddressTest {

    private static final URI SANDBOX = URI.create("http://127.0.0.1:8080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://naverncp.com",
                "https://rm.df-proxy.kr.ch.naverncp.com/node/logs?start=0",
                "HTTPS://A.NaverNCP.com:8443/path"
            })
    void aPageOfNaverCloudIsOne(String address) {
        assertThat(WebAddress.ofNaverCloud(address)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.naverncp.com",
                "//a.naverncp.com",
                "https://naverncp.com.evil.example/",
                "https://evilnaverncp.com",
                "https://kim@a.naverncp.com/",
                "https://a.naverncp.com@evil.example/",
                "https://evil.example/#.naverncp.com",
                "https://evil.example\\@a.naverncp.com",
                "https://127.0.0.1/naverncp.com",
                "javascript:alert(1)//.naverncp.com",
                "file:///etc/passwd",
                "https://",
                "naverncp.com",
                "no address",
                ""
            })
    void anyOtherAddressIsNone(String address) {
        assertThat(WebAddress.ofNaverCloud(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/logs/c1, true",
        "http://127.0.0.1:8081/logs/c1, false",
        "http://127.0.0.1/logs/c1, false",
        "http://127.0.0.2:8080/logs/c1, false",
        "http://localhost:8080/logs/c1, false",
        "http://[::1]:8080/logs/c1, false",
        "https://127.0.0.1:8080/logs/c1, false",
        "http://127.0.0.1:8080@evil.example/logs, false",
        "http://kim@127.0.0.1:8080/logs/c1, false",
        "/logs/c1, false"
    })
    void aPageOfAServerHasItsSchemeHostAndPort(String address, boolean isThere) {
        assertThat(WebAddress.at(SANDBOX, address).isPresent()).isEqualTo(isThere);
    }

    @Test
    void aVeryLongAddressIsNotOpened() {
        String path = "x".repeat(2_000);
        assertThat(WebAddress.ofNaverCloud("https://a.naverncp.com/" + path)).isEmpty();
        assertThat(WebAddress.at(SANDBOX, SANDBOX + "/" + path)).isEmpty();
    }
}
