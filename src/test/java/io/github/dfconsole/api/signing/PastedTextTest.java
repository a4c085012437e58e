package io.github.dfconsole.api.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                " name\t",
                "\u00A0name\u00A0",
                "\uFEFFname",
                "name\u200B\u2060",
                "\r\nname\n",
                "\u3000name\u202F",
                "\u200Ename\u0000"
            })
    void nothingUnseenStaysAroundAText(String pasted) {
        assertThat(PastedText.trimmed(pasted)).isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\"",
                "'name'",
                "<name>",
                " “name” ",
                "‘name’\n",
                "「name」",
                "'\"name\"'"
            })
    void quotesAndBracketsAroundKeysAndAddressesGo(String pasted) {
        assertThat(PastedText.unwrapped(pasted)).isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"na me", "\"name", "name'", "<name\"", "a\u00A0b", "\""})
    void whatIsInsideOrStandsAloneStays(String pasted) {
        assertThat(PastedText.unwrapped(pasted)).isEqualTo(pasted);
    }
}
