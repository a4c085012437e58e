package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSpaceStandsBetweenSentences() {
        assertThat(Sentences.join("It failed.", "", "Try again."))
                .isEqualTo("It failed. Try again.");
        assertThat(Sentences.join("실패했습니다.", "다시 시도해 주십시오.")).isEqualTo("실패했습니다. 다시 시도해 주십시오.");
    }

    @Test
    void noneStandsBehindAFullWidthStop() {
        assertThat(Sentences.join("失敗しました。", "再試行してください。", "ID 4"))
                .isEqualTo("失敗しました。再試行してください。ID 4");
    }
}
