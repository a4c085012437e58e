package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

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
}
