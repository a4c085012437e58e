package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class TextsTest {

    @Test
    void boundTextsFollowTheLanguage() {
        Texts texts = new Texts(Locale.ENGLISH);
        ObservableValue<String> title = texts.bind("aiworkspaces.title");
        assertThat(title.getValue()).isEqualTo("AI workspaces");
        texts.switchTo(Locale.KOREAN);
        assertThat(title.getValue()).isEqualTo("AI 워크스페이스");
        texts.switchTo(Locale.JAPANESE);
        assertThat(title.getValue()).isEqualTo("AIワークスペース");
    }

    @Test
    void englishDoesNotDependOnTheSystemLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertThat(new Texts(Locale.ENGLISH).get("aiworkspaces.title"))
                    .isEqualTo("AI workspaces");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextIsAskedForAgainInTheSameLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN, Locale.JAPANESE)) {
            Texts texts = new Texts(language);
            String[] zone = {"Seoul"};
            int[] heard = {0};
            texts.locale().addListener((property, before, now) -> heard[0]++);
            ObservableValue<String> shown =
                    Bindings.createStringBinding(() -> zone[0], texts.locale());
            for (String each : List.of("Tokyo", "Berlin", "Lima")) {
                zone[0] = each;
                texts.askAgain();
                assertThat(shown.getValue()).isEqualTo(each);
            }
            assertThat(heard[0]).isEqualTo(3);
            assertThat(texts.locale().get().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(texts.get("table.news.added", 1_234))
                    .isEqualTo(new Texts(language).get("table.news.added", 1_234));
            assertThat(
                            NaturalOrder.sorted(
                                    List.of("b10", "나", "b9", "가"), id -> id, texts.locale().get()))
                    .isEqualTo(
                            NaturalOrder.sorted(
                                    List.of("b10", "나", "b9", "가"), id -> id, language));
        }
    }
}
