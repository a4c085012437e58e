package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.text.Texts;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.function.Predicate;

/** What is said when something was copied, or could not be. */
class TextClipboardTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private Button button;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    button = new Button("Copy");
                    stage.setScene(new Scene(button, 300, 200));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private String saidBy(Predicate<String> system) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    TextClipboard.copy(button, "text", "Cell copied", texts, system);
                    Popup said =
                            (Popup)
                                    button.getScene()
                                            .getWindow()
                                            .getProperties()
                                            .get(BriefMessage.class);
                    return ((Label) said.getContent().getFirst()).getText();
                });
    }

    @Test
    void saysThatNothingWasCopiedIfTheSystemRefuses() {
        assertThat(saidBy(text -> false)).startsWith("Not copied");
        assertThat(
                        saidBy(
                                text -> {
                                    throw new IllegalStateException("in use");
                                }))
                .startsWith("Not copied");
    }

    @Test
    void saysWhatWasCopiedOnceItWas() {
        assertThat(saidBy(text -> true)).isEqualTo("Cell copied");
    }

    @Test
    void theClipboardOfTheSystemSaysWhetherItTookTheText() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> TextClipboard.copy("text")))
                .isTrue();
    }
}
