package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** With the keyboard alone: two apps from their creation to their deletion (A1). */
class AppLifeKeyboardJourneyTest extends AppJourney {

    private static final String ZOOKEEPER = "zk-keys";
    private static final String KAFKA = "kf-keys";

    @Test
    void a1ZooKeeperAndKafkaUponItAreCreatedLookedAfterAndDeleted() throws Exception {
        // At once: otherwise the list shows it only when it refreshes itself.
        openApps(Duration.ZERO);
        create();
        filter();
        scaleFromTheMenuOfTheRow();
        restartBroker();
        stopAndStartInTheDetail();
        renewBoth();
        theDeletionOfZooKeeperWarns();
        stopAndStartBoth();
        deleteBoth();
    }

    private void create() {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        nameApp("zookeeper-3-4-13", ZOOKEEPER);
        submit(ZOOKEEPER);
        tabTo("wizard-another");
        robot.push(KeyCode.SPACE);
        nameApp("kafka-2-4-0", KAFKA);
        await("both", () -> !find("apps-need", ComboBox.class).isDisabled());
        tabTo("apps-need");
        robot.write(ZOOKEEPER);
        robot.push(KeyCode.ENTER);
        await("the new one", () -> chosen("apps-need").equals(ZOOKEEPER));
        submit(KAFKA);
        tabTo("wizard-go-to-row");
        robot.push(KeyCode.ENTER);
        awaitShown("apps-needs");
        awaitState("Stable");
        await("the row", () -> focused().equals("apps"));
    }

    private void nameApp(String type, String name) {
        awaitStep("type");
        await("the first type", () -> focused().startsWith("apps-type-"));
        String id = "apps-type-" + type;
        for (int down = 0; down < 20 && !focused().equals(id); down++) {
            robot.push(KeyCode.DOWN);
        }
        await(type, () -> find(id, RadioButton.class).isSelected());
        robot.push(KeyCode.ENTER);
        awaitStep("basics");
        await("the name", () -> focused().equals("apps-name"));
        robot.write(name);
        robot.push(KeyCode.ENTER);
        awaitStep("components");
        awaitShown("apps-component-1-count");
        assertThat(isShown("apps-template-line")).as("what was passed is not missed").isFalse();
    }

    private void submit(String name) {
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitStep("review");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitStable(name);
    }

    /** The two of them alone; the row stays selected, and its detail open. */
    private void filter() {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        await("the filter", () -> focused().equals("apps-filter"));
        robot.write("-keys");
        await("two rows", () -> appNames().equals(List.of(ZOOKEEPER, KAFKA)));
        tabTo("apps");
        assertThat(current()).isEqualTo(KAFKA);
    }

    private void scaleFromTheMenuOfTheRow() {
        robot.push(KeyCode.CONTEXT_MENU);
        ContextMenu menu = onScreen(() -> find("apps", TableView.class).getContextMenu());
        await("the menu", menu::isShowing);
        robot.push(KeyCode.ESCAPE);
        await("no menu", () -> !menu.isShowing());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        await("the menu", menu::isShowing);
        assertThat(onScreen(() -> menu.getItems().stream().map(MenuItem::getId).toList()))
                .startsWith("apps-renew-row", "apps-scale-row");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await("the first number", () -> focused().equals("apps-scale-broker"));
        robot.push(KeyCode.UP);
        await("old and new", () -> sheet().contains("1 → 2"));
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        await("one request", () -> requests("setContainerCount") == 1);
        awaitState("Stable");
        assertThat(focused()).isEqualTo("apps");
    }

    private void restartBroker() {
        awaitOn("apps-restart");
        tabTo("apps-restart");
        robot.push(KeyCode.SPACE);
        await("the first container", () -> focused().equals("apps-restart-broker-0"));
        robot.push(KeyCode.SPACE);
        confirm();
        await("one request", () -> requests("killContainer") == 1);
        await("the menu it is in", () -> focused().equals("apps-more"));
        awaitState("Stable");
    }

    /**
     * The detail is narrow: what has no room for a button is in the menu, where the keyboard stays.
     */
    private void stopAndStartInTheDetail() {
        tabTo("apps-stop");
        robot.push(KeyCode.SPACE);
        confirm();
        await("the menu", () -> focused().equals("apps-more"));
        awaitOn("apps-start");
        tabTo("apps-start");
        robot.push(KeyCode.SPACE);
        await("the sheet", () -> focused().equals("apps-confirm-ok"));
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        await("the menu", () -> focused().equals("apps-more"));
        awaitState("Stable");
        robot.push(KeyCode.ESCAPE);
        await("the row", () -> focused().equals("apps") && !isShown("apps-detail"));
    }

    private void renewBoth() {
        selectBoth();
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        await("the sheet", () -> focused().startsWith("apps-renew"));
        await("both", () -> find("apps-renew-list", ListView.class).getItems().size() == 2);
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        await("two requests", () -> requests("setLifetime") == 2);
        awaitAtRest();
        assertThat(focused()).isEqualTo("apps");
    }

    private void theDeletionOfZooKeeperWarns() {
        clearSelection();
        robot.push(KeyCode.DELETE);
        await("the warning", () -> sheet().contains(KAFKA + " needs " + ZOOKEEPER));
        assertThat(focused()).isEqualTo("apps-confirm-cancel");
        robot.push(KeyCode.ESCAPE);
        awaitSheetClosed();
        assertThat(requests("delete")).isZero();
        assertThat(focused()).isEqualTo("apps");
    }

    private void stopAndStartBoth() {
        selectBoth();
        tabBackTo("apps-stop-selected");
        robot.push(KeyCode.SPACE);
        await("both", () -> sheet().contains("Stop 2 apps?"));
        confirm();
        await("the way back", () -> focused().equals("apps-start-selected"));
        awaitAtRest();
        robot.push(KeyCode.SPACE);
        await("both", () -> sheet().contains("Start 2 apps?"));
        await("the order to be known", () -> focused().equals("apps-confirm-ok"));
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        await("what can be done now", () -> focused().equals("apps-renew-selected"));
        awaitAtRest();
        assertThat(requests("start")).isEqualTo(3);
    }

    private void deleteBoth() {
        robot.push(KeyCode.DELETE);
        await("both", () -> sheet().contains("Delete 2 apps?"));
        tabTo("apps-confirm-name");
        robot.push(KeyCode.DIGIT2);
        confirm();
        await("both to go", () -> !appNames().contains(ZOOKEEPER) && !appNames().contains(KAFKA));
        awaitAtRest();
        assertThat(requests("delete")).isEqualTo(2);
        assertThat(focused()).isEqualTo("apps");
    }

    private void confirm() {
        awaitOn("apps-confirm-ok");
        tabTo("apps-confirm-ok");
        robot.push(KeyCode.SPACE);
        awaitSheetClosed();
    }

    /** The keyboard is on Kafka, below ZooKeeper. */
    private void selectBoth() {
        robot.push(KeyCode.END);
        await(KAFKA, () -> current().equals(KAFKA));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.UP);
        await(ZOOKEEPER, () -> current().equals(ZOOKEEPER));
        robot.push(KeyCode.SPACE);
        awaitShown("apps-selection");
    }

    private void clearSelection() {
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.UP);
        await("nothing to be selected", () -> !isShown("apps-selection"));
        await(ZOOKEEPER, () -> current().equals(ZOOKEEPER));
    }

    private String current() {
        return onScreen(
                () -> {
                    Object row = find("apps", TableView.class).getFocusModel().getFocusedItem();
                    return row instanceof App app ? app.name() : "";
                });
    }
}
