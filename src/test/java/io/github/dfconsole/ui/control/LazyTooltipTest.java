package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Tooltips reach users of screen readers too. */
class LazyTooltipTest {

    private final StringProperty text = new SimpleStringProperty("Close the details");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void isAccessibleHelpBeforeTheMouseEnters() {
        onScreen(
                () -> {
                    Button button = new Button();
                    LazyTooltip.on(button, text);
                    assertThat(help(button)).isEqualTo("Close the details");
                    text.set("Schließen");
                    assertThat(help(button)).isEqualTo("Schließen");
                    assertThat(button.getTooltip()).isNull();
                });
    }

    @Test
    void keepsHelpThatTheControlHas() {
        onScreen(
                () -> {
                    Button button = new Button();
                    button.setAccessibleHelp("Closes without saving");
                    LazyTooltip.on(button, text);
                    assertThat(help(button)).isEqualTo("Closes without saving");
                });
    }

    private static Object help(Button button) {
        return button.queryAccessibleAttribute(AccessibleAttribute.HELP);
    }

    private static void onScreen(Runnable look) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }
}
