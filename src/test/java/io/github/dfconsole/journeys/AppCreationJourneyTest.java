package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A user creates apps that need each other. */
class AppCreationJourneyTest extends AppJourney {

    @Test
    void aZooKeeperIsCreatedAndThenAKafkaOnItUntilBothAreStable() throws Exception {
        openApps(Duration.ofMillis(300));
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
}
