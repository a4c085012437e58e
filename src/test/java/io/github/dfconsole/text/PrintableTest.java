package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "추천-모델 #3", "日本語", "👩‍💻 engineer", "עברית", "%n {0} <b>"})
    void leavesOrdinaryTextUnchanged(String text) {
        assertThat(Printable.escape(text)).isEqualTo(text);
    }

    @Test
    void escapesInvisibleAndMisleadingCharacters() {
        assertThat(Printable.escape("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
        assertThat(Printable.escape("\u001B[31mred")).isEqualTo("\\u001B[31mred");
        assertThat(Printable.escape("exe\u202Etxt")).isEqualTo("exe\\u202Etxt");
        assertThat(Printable.escape("a\u200Bb\uFEFF")).isEqualTo("a\\u200Bb\\uFEFF");
        assertThat(Printable.escape("half \uD83D")).isEqualTo("half \\uD83D");
        assertThat(Printable.escape("tag \uDB40\uDC41")).isEqualTo("tag \\uDB40\\uDC41");
    }
}
