package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.testing.AnsweredCalls;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A user creates apps that need each other. */
class AppCreationJourneyTest extends WizardJourney {

    @Test
    void aZooKeeperIsCreatedAndThenAKafkaOnItUntilBothAreStable() throws Exception {
        open("--sandbox", "--sandbox-readiness", "300", "--language", "en");
        awaitRows(42);
        click("#navigation-apps");
        await("the apps of the sandbox", () -> appNames().contains("zk-main"));
        AnsweredCalls.reset();
        click("#apps-create");
        awaitStep("type");

        choose("zookeeper-3-4-13");
        next("basics");
        enter("apps-name", "zk-new");
        next("components");
        await("three servers", () -> isShown("apps-component-1-count"));
        assertThat(typed("apps-component-1-count")).isEqualTo("3");
        next("review");
        click("#wizard-next");
        awaitStable("zk-new");
        closeNotices();

        click("#wizard-another");
        awaitStep("type");
        choose("kafka-2-4-0");
        next("basics");
        enter("apps-name", "kafka-new");
        next("components");
        await("both", () -> !find("apps-need", ComboBox.class).isDisabled());
        click("#apps-need");
        robot.write("zk-new");
        robot.push(KeyCode.ENTER);
        await("the new one", () -> chosen("apps-need").equals("zk-new"));
        next("review");
        assertThat(text("wizard-json"))
                .contains("\"name\" : \"kafka-new\"", "\"appTypeId\" : \"KAFKA-2.4.0\"")
                .contains("\"lifetime\" : 604800");
        click("#wizard-next");
        awaitStable("kafka-new");
        assertThat(AnsweredCalls.count("apps/create")).isEqualTo(2);

        closeNotices();
        click("#wizard-go-to-row");
        awaitShown("apps-detail-name");
        assertThat(text("apps-detail-name")).isEqualTo("kafka-new");
        assertThat(appNames()).contains("zk-new", "kafka-new");
    }

    private void choose(String type) {
        String id = "apps-type-" + type;
        awaitShown(id);
        scrollTo(id);
        click("#" + id);
        await(type, () -> find(id, RadioButton.class).isSelected());
    }

    /** Turns the wheel until all of it is seen; the answers above may still move it. */
    private void scrollTo(String id) {
        await("how many run", () -> robot.lookup(".type-line").queryAll().size() > 20);
        robot.moveTo("#wizard-page-type .wizard-page-title");
        for (int turn = 0; turn < 40 && !isInView(id); turn++) {
            robot.scroll(1, VerticalDirection.DOWN);
        }
        assertThat(isInView(id)).isTrue();
    }

    private boolean isInView(String id) {
        return onScreen(
                () -> {
                    Node view = robot.lookup("#wizard-scroll .viewport").query();
                    Node node = robot.lookup("#" + id).query();
                    return view.localToScene(view.getLayoutBounds())
                            .contains(node.localToScene(node.getLayoutBounds()));
                });
    }

    private void awaitStable(String name) {
        awaitShown("wizard-result");
        await(name + " to be stable", () -> text("wizard-result-title").contains("stable"));
        assertThat(text("wizard-result-title")).contains(name);
    }

    private List<String> appNames() {
        return onScreen(
                () ->
                        robot.lookup("#apps")
                                .<TableView<?>>tryQuery()
                                .map(
                                        table ->
                                                table.getItems().stream()
                                                        .map(row -> ((App) row).name())
                                                        .toList())
                                .orElse(List.of()));
    }
}
