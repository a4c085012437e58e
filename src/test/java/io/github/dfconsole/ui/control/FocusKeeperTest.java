package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard waits for a button that is off for a while. */
class FocusKeeperTest {

    private final Button first = new Button("Create");
    private final Button second = new Button("Renew");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** A dialog is in front while it is sent what was asked in it. */
    @Test
    void waitsForAButtonOfAWindowThatIsBehindAnother() {
        onScreen(
                () -> {
                    Scene scene = new Scene(new VBox(first, second));
                    FocusKeeper.watch(scene);
                    second.requestFocus();
                    assertThat(second.isFocused()).as("its window is in front").isFalse();
                    second.setDisable(true);
                    assertThat(FocusKeeper.isParked(scene)).isTrue();
                    second.setDisable(false);
                    assertThat(scene.getFocusOwner()).isEqualTo(second);
                });
    }

    @Test
    void staysWhereItIsWhenAnotherButtonIsSwitchedOff() {
        onScreen(
                () -> {
                    Scene scene = new Scene(new VBox(first, second));
                    FocusKeeper.watch(scene);
                    first.requestFocus();
                    second.setDisable(true);
                    assertThat(scene.getFocusOwner()).isEqualTo(first);
                });
    }

    /** Enter must not press what happens to be first while the right button is still off. */
    @Test
    void aButtonThatIsOffGetsTheKeyboardWhenItIsOn() {
        onScreen(
                () -> {
                    Scene scene = new Scene(new VBox(first, second));
                    FocusKeeper.watch(scene);
                    first.requestFocus();
                    second.setDisable(true);
                    FocusKeeper.focusOnceOn(second);
                    assertThat(FocusKeeper.isParked(scene)).isTrue();
                    assertThat(FocusKeeper.isParkedFrom(second)).isTrue();
                    assertThat(FocusKeeper.isParkedFrom(first)).isFalse();
                    second.setDisable(false);
                    assertThat(scene.getFocusOwner()).isEqualTo(second);
                });
    }

    /**
     * The answer may lead the user elsewhere before the button that sent the change is on again.
     */
    @Test
    void doesNotTakeTheKeyboardFromWhatWasGivenItMeanwhile() {
        Scene scene =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000, () -> new Scene(new VBox(first, second, new Button("Keep"))));
        onScreen(
                () -> {
                    FocusKeeper.watch(scene);
                    second.requestFocus();
                    second.setDisable(true);
                    first.requestFocus();
                    assertThat(scene.getFocusOwner()).isEqualTo(first);
                    second.setDisable(false);
                });
        onScreen(() -> assertThat(scene.getFocusOwner()).isEqualTo(first));
    }

    @Test
    void goesOnFromTheButtonThatIsOff() {
        onScreen(
                () -> {
                    Button third = new Button("Keep");
                    Scene scene = new Scene(new VBox(first, second, third));
                    FocusKeeper.watch(scene);
                    second.requestFocus();
                    second.setDisable(true);
                    assertThat(FocusKeeper.isParkedFrom(second)).isTrue();
                    Event.fireEvent(
                            scene.getRoot(),
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.TAB,
                                    false,
                                    false,
                                    false,
                                    false));
                    assertThat(scene.getFocusOwner()).isEqualTo(third);
                    second.setDisable(false);
                    assertThat(scene.getFocusOwner()).isEqualTo(third);
                });
    }

    private static void onScreen(Runnable look) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }
}
