package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** An administrator moves through the window with the keyboard alone (A1). */
class KeyboardJourneyTest extends WizardJourney {

    @Test
    void numbersSwitchScreensAndEscapeStepsBackInTheWizard() throws Exception {
        openOnNotebooks();
        await("the notebooks", () -> names().size() == 3);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        awaitShown("accounts");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        awaitShown("notebooks");

        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        awaitStep("basics");
        enter("wizard-name", "kept-name");
        leaveBasics();
        robot.push(KeyCode.ESCAPE);
        awaitStep("basics");
        assertThat(find("wizard-name", TextField.class).getText()).isEqualTo("kept-name");
        robot.push(KeyCode.ESCAPE);
        awaitShown("wizard-leave");
    }
}
