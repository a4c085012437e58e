package io.github.dfconsole.ui.notebooks.acg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcgRuleTextTest {

    private final Texts texts = new Texts(Language.ENGLISH.locale());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "null",
            value = {
                "TCP  | 22        | 203.0.113.0/24 | true  | Port 22 is open to 203.0.113.0/24",
                "tcp  | 8888-8890 | 192.0.2.7/32   | true  | Ports 8888-8890 are open to 192.0.2.7/32",
                "UDP  | 53        | 192.0.2.7/32   | true  | Port 53 (UDP) is open to 192.0.2.7/32",
                "ICMP | ''        | 192.0.2.7/32   | true  | ICMP is open to 192.0.2.7/32",
                "''   | ''        | ''             | true  | Unknown protocol is open to unknown addresses",
                "TCP  | 443       | 0.0.0.0/0      | true  | Port 443 is open to every address (0.0.0.0/0)",
                "TCP  | 443       | 192.0.2.7/32   | false | Port 443 of 192.0.2.7/32 can be reached",
                "TCP  | 1-65535   | 0.0.0.0/0      | false | Ports 1-65535 of every address (0.0.0.0/0) can be reached",
                "TCP  | 22        | 192.0.2.7/32   | null  | 'Port 22, 192.0.2.7/32'"
            })
    void saysWhoMayReachWhat(
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound,
            String words) {
        assertThat(AcgRuleText.of(rule(1, protocol, ports, addresses, isInbound), texts))
                .isEqualTo(words);
    }

    static AcgRule rule(
            int number,
            String protocol,
            String ports,
            String addresses,
            @Nullable Boolean isInbound) {
        return new AcgRule(
                (long) number,
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
