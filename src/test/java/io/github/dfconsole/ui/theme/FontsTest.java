package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class FontsTest {

    @Test
    void allLanguagesShareOneDesignWhereThereIsOne() {
        List<String> installed =
                List.of("DejaVu Sans", "NanumGothic", "Noto Sans CJK JP", "Noto Sans CJK KR");
        assertThat(chosen(Language.ENGLISH, installed)).contains("Noto Sans CJK KR");
        assertThat(chosen(Language.KOREAN, installed)).contains("Noto Sans CJK KR");
        assertThat(chosen(Language.JAPANESE, installed)).contains("Noto Sans CJK JP");
    }

    @Test
    void englishAndKoreanShareOneFamilyWhereJapaneseHasAnother() {
        List<String> installed = List.of("DejaVu Sans", "IPAPGothic", "NanumGothic");
        assertThat(chosen(Language.ENGLISH, installed)).contains("NanumGothic");
        assertThat(chosen(Language.KOREAN, installed)).contains("NanumGothic");
        assertThat(chosen(Language.JAPANESE, installed)).contains("IPAPGothic");
    }

    @Test
    void aFamilyIsKnownByItsLocalName() {
        assertThat(chosen(Language.ENGLISH, List.of("Arial", "맑은 고딕"))).contains("맑은 고딕");
        assertThat(chosen(Language.JAPANESE, List.of("游ゴシック"))).contains("游ゴシック");
    }

    @Test
    void theDefaultServesWhereNothingSuits() {
        for (Language language : Language.values()) {
            assertThat(chosen(language, List.of("Arial"))).isEmpty();
        }
    }

    private static Optional<String> chosen(Language language, List<String> installed) {
        return Fonts.familyFor(language, installed);
    }
}
