package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

class FontsTest {

    @Test
    void choosesAnInstalledFontOfTheLanguage() {
        List<String> installed = List.of("Arial", "NanumGothic", "Noto Sans CJK JP");
        assertThat(Fonts.familyFor(Language.KOREAN, installed)).contains("NanumGothic");
        assertThat(Fonts.familyFor(Language.JAPANESE, installed)).contains("Noto Sans CJK JP");
        assertThat(Fonts.familyFor(Language.ENGLISH, installed)).isEmpty();
        assertThat(Fonts.familyFor(Language.KOREAN, List.of("Arial"))).isEmpty();
    }
}
