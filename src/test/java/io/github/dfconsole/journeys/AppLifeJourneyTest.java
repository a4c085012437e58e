package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** With the mouse: two apps, one upon the other, from their creation to their deletion. */
class AppLifeJourneyTest extends AppJourney {

    private static final String ZOOKEEPER = "zk-life";
    private static final String KAFKA = "kf-life";

    @Test
    void zooKeeperAndKafkaUponItAreCreatedLookedAfterAndDeleted() throws Exception {
        // At once: otherwise the list shows it only when it refreshes itself.
        openApps(Duration.ZERO);
        create();
        scale();
        restartBroker();
        renewBoth();
        theDeletionOfZooKeeperWarns();
        stopBoth();
        startBoth();
        deleteBoth();
    }

    private void create() {
        click("#apps-create");
        nameApp("zookeeper-3-4-13", ZOOKEEPER);
        submit(ZOOKEEPER);
        click("#wizard-another");
        nameApp("kafka-2-4-0", KAFKA);
        await("both", () -> !find("apps-need", ComboBox.class).isDisabled());
        click("#apps-need");
        await("the list", () -> robot.lookup(this::isOffered).tryQuery().isPresent());
        click(() -> robot.lookup(this::isOffered).query());
        await("the new one", () -> chosen("apps-need").equals(ZOOKEEPER));
        submit(KAFKA);
        click("#wizard-go-to-row");
        awaitShown("apps-needs");
        awaitState("Stable");
        assertThat(appNames()).contains(ZOOKEEPER, KAFKA);
    }

    private void nameApp(String type, String name) {
        awaitStep("type");
        closeNotices();
        choose(type);
        next("basics");
        enter("apps-name", name);
        next("components");
        awaitShown("apps-component-1-count");
    }

    private boolean isOffered(Node node) {
        return node instanceof ListCell<?> cell
                && cell.getItem() instanceof App app
                && app.name().equals(ZOOKEEPER);
    }

    private void submit(String name) {
        next("review");
        click("#wizard-next");
        awaitStable(name);
        closeNotices();
    }

    private void scale() {
        click("#apps-scale");
        awaitShown("apps-scale-broker-more");
        click("#apps-scale-broker-more");
        await("old and new", () -> sheet().contains("1 → 2"));
        confirm();
        await("one request", () -> requests("setContainerCount") == 1);
        awaitState("Stable");
    }

    private void restartBroker() {
        awaitOn("apps-restart");
        click("#apps-restart");
        awaitShown("apps-restart-broker-1");
        click("#apps-restart-broker-0");
        confirm();
        await("one request", () -> requests("killContainer") == 1);
        awaitOn("apps-restart");
        awaitState("Stable");
    }

    private void renewBoth() {
        selectBoth();
        click("#apps-renew-selected");
        await("both", () -> sheet().contains("Renew 2 apps?"));
        confirm();
        await("two requests", () -> requests("setLifetime") == 2);
        awaitAtRest();
    }

    private void theDeletionOfZooKeeperWarns() {
        click("#apps-selection-clear");
        click(() -> cell(ZOOKEEPER, ".column-name"));
        await("ZooKeeper", () -> text("apps-detail-name").equals(ZOOKEEPER));
        awaitOn("apps-delete");
        click("#apps-delete");
        await("the warning", () -> sheet().contains(KAFKA + " needs " + ZOOKEEPER));
        click("#apps-confirm-cancel");
        awaitSheetClosed();
        assertThat(requests("delete")).isZero();
    }

    private void stopBoth() {
        selectBoth();
        click("#apps-stop-selected");
        await("both", () -> sheet().contains("Stop 2 apps?"));
        confirm();
        awaitOn("apps-start-selected");
        awaitAtRest();
        awaitState("Stopped");
    }

    private void startBoth() {
        closeNotices();
        click("#apps-start-selected");
        await("both", () -> sheet().contains("Start 2 apps?"));
        confirm();
        awaitOn("apps-stop-selected");
        awaitAtRest();
        awaitState("Stable");
        assertThat(requests("start")).isEqualTo(2);
    }

    private void deleteBoth() {
        closeNotices();
        click("#apps-delete-selected");
        awaitShown("apps-confirm-name");
        enter("apps-confirm-name", "2");
        confirm();
        await("both to go", () -> !appNames().contains(ZOOKEEPER) && !appNames().contains(KAFKA));
        awaitAtRest();
        assertThat(requests("delete")).isEqualTo(2);
    }

    private void confirm() {
        awaitOn("apps-confirm-ok");
        click("#apps-confirm-ok");
        awaitSheetClosed();
    }

    private void selectBoth() {
        closeNotices();
        click(() -> cell(ZOOKEEPER, "#apps-select-row"));
        click(() -> cell(KAFKA, "#apps-select-row"));
        awaitShown("apps-selection");
    }

    private Node cell(String name, String selector) {
        Node row =
                robot.lookup("#apps .table-row-cell")
                        .match(
                                node ->
                                        node instanceof TableRow<?> each
                                                && each.getItem() instanceof App app
                                                && app.name().equals(name))
                        .query();
        return robot.from(row).lookup(selector).query();
    }
}
