package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A button that is switched off keeps its claim to the keyboard. */
class FocusKeeperTest {

    private final Button first = new Button("First");
    private final Button pressed = new Button("Pressed");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void alsoWhileAnotherWindowIsInFront() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Scene behind = new Scene(new HBox(first, pressed));
                    FocusKeeper.watch(behind);
                    pressed.requestFocus();
                    assertThat(pressed.isFocused()).as("its window is in front").isFalse();
                    FocusKeeper.beforeSwitchingOff(pressed);
                    pressed.setDisable(true);
                    assertThat(FocusKeeper.isParked(behind)).isTrue();
                    pressed.setDisable(false);
                    assertThat(behind.getFocusOwner()).isSameAs(pressed);
                });
    }
}
