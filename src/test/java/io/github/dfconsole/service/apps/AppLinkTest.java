package io.github.dfconsole.service.apps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alice--zk--zkweb--8080.df-proxy.kr.ch.naverncp.com",
                "HTTPS://a.NaverNCP.com/path?query=1"
            })
    void onlyPagesOfNaverCloudAreOpened(String value) {
        AppLink link = AppLink.of("ui", value);
        assertThat(link.isWeb()).isTrue();
        assertThat(link.page()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.naverncp.com",
                "https://naverncp.com.evil.example/",
                "https://evilnaverncp.com",
                "https://user@a.naverncp.com/",
                "https://a.naverncp.com@evil.example/",
                "https://evil.example/#.naverncp.com",
                "https://evil.example\\@a.naverncp.com",
                "https://a.naverncp.com\n.evil.example",
                "https://[::1].naverncp.com",
                "http://169.254.169.254/latest/meta-data",
                "https:///a.naverncp.com",
                "https://",
                "https://a b.naverncp.com"
            })
    void anyOtherWebAddressIsOnlyCopied(String value) {
        AppLink link = AppLink.of("ui", value);
        assertThat(link.isWeb()).isTrue();
        assertThat(link.page()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//.naverncp.com",
                "file:///etc/passwd",
                "zkserver-0.zk.alice.kr.df.naverncp.com:2181",
                "jdbc:hive2://hs2:10000/",
                "",
                "no address"
            })
    void whatIsNoWebAddressIsAConnectionString(String value) {
        AppLink link = AppLink.of("zookeeper.connect", value);
        assertThat(link.isWeb()).isFalse();
        assertThat(link.page()).isNull();
    }

    @Test
    void anAddressOfAHundredKilobytesIsNotOpened() {
        String value = "https://a.naverncp.com/" + "x".repeat(100_000);
        assertThat(AppLink.of("ui", value).page()).isNull();
        assertThat(AppLink.of("ui", value).value()).isEqualTo(value);
    }
}
