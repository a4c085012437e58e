package io.github.dfconsole.ui.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class ResourceStateTest {

    @ParameterizedTest
    @CsvSource({"en, Completed", "ko, 완료", "ja, 完了"})
    void aContainerThatIsCompleteHasEnded(Locale language, String word) {
        assertThat(ResourceState.of("COMPLETE", new Texts(language)))
                .isEqualTo(new ResourceState(word, Pill.Tone.NEUTRAL, false));
    }

    @ParameterizedTest
    @CsvSource({"en", "ja"})
    void aWordThatIsNotKnownIsShownAsItCame(Locale language) {
        assertThat(ResourceState.of("COMPLETE_SOON", new Texts(language)).word())
                .isEqualTo("COMPLETE_SOON");
    }
}
