package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A caret blinks while text is typed, and stands still in a window that is not used. */
class CaretRestTest {

    private static final Duration SOON = Duration.millis(40);

    private final BooleanProperty blinking = new SimpleBooleanProperty();
    private final TextField field = new TextField();
    private final Button button = new Button("Other");
    private Stage stage;

    /** Tells whether the caret blinks, which no public method of a skin does. */
    private final class TellingSkin extends TextFieldSkin {

        TellingSkin() {
            super(field);
        }

        @Override
        public void setCaretAnimating(boolean value) {
            super.setCaretAnimating(value);
            blinking.set(value);
        }
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        onScreen(
                () -> {
                    field.setSkin(new TellingSkin());
                    Scene scene = new Scene(new VBox(button, field));
                    CaretRest.watch(scene, SOON);
                    stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                });
        await(stage::isFocused);
    }

    @AfterEach
    void close() {
        onScreen(stage::close);
    }

    @Test
    void standsStillWhenNothingIsTypedAndBlinksAtTheNextKey() throws Exception {
        onScreen(
                () -> {
                    field.requestFocus();
                    assertThat(blinking.get()).isTrue();
                });
        await(() -> !blinking.get());
        onScreen(
                () -> {
                    press(KeyCode.A);
                    assertThat(blinking.get()).isTrue();
                });
        await(() -> !blinking.get());
    }

    @Test
    void aFieldThatGetsTheKeyboardAgainBlinksAgainAndRestsAgain() throws Exception {
        onScreen(field::requestFocus);
        await(() -> !blinking.get());
        onScreen(
                () -> {
                    button.requestFocus();
                    press(KeyCode.A);
                    assertThat(blinking.get()).as("it has no caret now").isFalse();
                    field.requestFocus();
                    assertThat(blinking.get()).isTrue();
                });
        await(() -> !blinking.get());
    }

    private void press(KeyCode key) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
