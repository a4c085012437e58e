package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;

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

    @Test
    void refreshWorksFromTheNavigationAndShiftF10OpensTheMenuOfTheRow() throws Exception {
        openOnNotebooks();
        await("the notebooks", () -> names().size() == 3);
        onScreen(
                () -> {
                    find("navigation-notebooks", Node.class).requestFocus();
                    return true;
                });
        assertThat(focused()).isEqualTo("navigation-notebooks");
        AtomicBoolean refreshed = new AtomicBoolean();
        onScreen(
                () -> {
                    // Both clocks may show the same second: what is between them is waited for.
                    find("notebooks-updated", Labeled.class)
                            .textProperty()
                            .addListener(change -> refreshed.set(true));
                    return true;
                });
        robot.push(KeyCode.F5);
        await("a refresh", refreshed::get);

        clickOnRow("notebooks", 0);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        TableView<?> table = find("notebooks", TableView.class);
        await("the menu", () -> table.getContextMenu().isShowing());
    }

    @Test
    void theMenuOfAFilterStaysOpenWhileValuesAreTicked() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        click("#aiworkspaces-pick-image");
        MenuButton menu = find("aiworkspaces-pick-image", MenuButton.class);
        await("the values", () -> menu.getItems().size() > 3);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await("fewer rows", () -> rows() < 42);
        int one = rows();
        assertThat(onScreen(menu::isShowing)).isTrue();
        clickOnValue(menu, 2);
        await("the rows of two values", () -> rows() > one);
        assertThat(onScreen(menu::isShowing)).isTrue();
        robot.push(KeyCode.ESCAPE);
        click("#aiworkspaces-pick-clear");
        awaitRows(42);
    }

    private void clickOnValue(MenuButton menu, int index) {
        robot.clickOn(
                onScreen(
                        () -> {
                            Node shown = ((CustomMenuItem) menu.getItems().get(index)).getContent();
                            robot.targetWindow(shown.getScene().getWindow());
                            Bounds there = shown.localToScreen(shown.getLayoutBounds());
                            return new Point2D(there.getCenterX(), there.getCenterY());
                        }));
    }
}
