package io.github.dfconsole.ui.notebooks.acg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/** Rules read as sentences, those with odd values too. */
class AcgRuleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "null",
            value = {
                "TCP  | 22        | 203.0.113.0/24 | true  | Port 22 is open to 203.0.113.0/24",
                "tcp  | 8888-8890 | 192.0.2.7/32   | true  | Ports 8888-8890 are open to 192.0.2.7/32",
                "TCP  | 80,443    | 192.0.2.7/32   | true  | 'Ports 80,443 are open to 192.0.2.7/32'",
                "UDP  | 53        | 192.0.2.7/32   | true  | Port 53 (UDP) is open to 192.0.2.7/32",
                "ICMP | ''        | 192.0.2.7/32   | true  | ICMP is open to 192.0.2.7/32",
                "ICMP | ''        | 192.0.2.7/32   | false | 'With ICMP, 192.0.2.7/32 can be reached'",
                "''   | 22        | 192.0.2.7/32   | true  | Port 22 is open to 192.0.2.7/32",
                "''   | ''        | ''             | true  | Unknown protocol is open to unknown addresses",
                "TCP  | 443       | 0.0.0.0/0      | true  | Port 443 is open to every address (0.0.0.0/0)",
                "TCP  | 443       | ::/0           | true  | Port 443 is open to every address (::/0)",
                "TCP  | 1-65535   | 10.0.0.0/8     | true  | 'All ports, 1-65535, are open to 10.0.0.0/8'",
                "UDP  | 0-65535   | 10.0.0.0/8     | true  | 'All UDP ports, 0-65535, are open to 10.0.0.0/8'",
                "TCP  | 443       | 192.0.2.7/32   | false | Port 443 of 192.0.2.7/32 can be reached",
                "TCP  | 1-65535   | 0.0.0.0/0      | false | 'All ports, 1-65535, of every address (0.0.0.0/0) can be reached'",
                "TCP  | 22        | 192.0.2.7/32   | null  | 'Port 22, 192.0.2.7/32'",
                "TCP  | 1-65535   | 192.0.2.7/32   | null  | 'All ports, 1-65535, 192.0.2.7/32'"
            })
    void saysWhoMayReachWhat(
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound,
            String words) {
        assertThat(said(Locale.ENGLISH, protocol, ports, addresses, isInbound)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "null",
            value = {
                "ko | TCP  | 22        | 203.0.113.0/24 | true  | 203.0.113.0/24에서 22번 포트로 접속할 수 있음",
                "ko | TCP  | 8888-8890 | 0.0.0.0/0      | true  | 모든 주소(0.0.0.0/0)에서 8888-8890번 포트로 접속할 수 있음",
                "ko | UDP  | 1-65535   | 10.0.0.0/8     | true  | 10.0.0.0/8에서 UDP 1-65535번 포트 전체로 접속할 수 있음",
                "ko | ICMP | ''        | 203.0.113.0/24 | true  | 203.0.113.0/24에서 ICMP 통신 가능",
                "ko | TCP  | 443       | 192.0.2.7/32   | false | 192.0.2.7/32의 443번 포트로 접속할 수 있음",
                "ja | TCP  | 22        | 203.0.113.0/24 | true  | 203.0.113.0/24からポート22に接続できます",
                "ja | TCP  | 8888-8890 | 0.0.0.0/0      | true  | すべてのアドレス（0.0.0.0/0）からポート8888-8890に接続できます",
                "ja | UDP  | 1-65535   | 10.0.0.0/8     | true  | 10.0.0.0/8から全UDPポート1-65535に接続できます",
                "ja | ICMP | ''        | 203.0.113.0/24 | true  | 203.0.113.0/24からICMPで通信できます",
                "ja | TCP  | 443       | 192.0.2.7/32   | false | 192.0.2.7/32のポート443に接続できます"
            })
    void saysItInTheOtherLanguages(
            Locale language,
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound,
            String words) {
        assertThat(said(language, protocol, ports, addresses, isInbound)).isEqualTo(words);
    }

    /** Without addresses, the number is that of the group whose members they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Port 22 is open to the servers of ACG 4711",
                "ko | ACG 4711의 서버에서 22번 포트로 접속할 수 있음",
                "ja | ACG 4711のサーバーからポート22に接続できます"
            })
    void namesTheGroupWhoseMembersMayReachIt(Locale language, String words) {
        assertThat(AcgRuleText.of(rule(4_711, "TCP", "22", "", true), new Texts(language)))
                .isEqualTo(words);
    }

    @Test
    void whatTheServiceSendsCannotBreakTheLine() {
        assertThat(said(Locale.ENGLISH, "TCP\n", "22\u202E", " 192.0.2.7/32 ", true))
                .isEqualTo("Ports 22\\u202E are open to 192.0.2.7/32");
    }

    private static String said(
            Locale language,
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound) {
        return AcgRuleText.of(
                rule(null, protocol, ports, addresses, isInbound), new Texts(language));
    }

    static AcgRule rule(
            @Nullable Integer number,
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound) {
        return new AcgRule(
                number == null ? null : (long) number,
                1L,
                "acg",
                protocol,
                addresses,
                number,
                ports,
                "RUN",
                "",
                null,
                null,
                isInbound);
    }
}
