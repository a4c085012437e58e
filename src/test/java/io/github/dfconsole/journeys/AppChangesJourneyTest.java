package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.AnsweredCalls;
import io.github.dfconsole.testing.AppSamples;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicReference;

/** A user scales, restarts, stops, starts and deletes apps. */
class AppChangesJourneyTest extends AccountJourney {

    private static final String KAFKA = "kafka-log";
    private static final String ZOOKEEPER = "zk-main";

    /** Shows a ZooKeeper app and a Kafka app upon it, all of whose containers are there. */
    private void openApps() throws Exception {
        openAccount();
        meanwhile(session -> AppSamples.createKafka(session, ID, 2));
        await("the containers", () -> ready("broker-1") && ready("kafka-manager-0"));
        click("#navigation-apps");
        await("two apps", () -> isShown("apps") && apps() == 2);
        AnsweredCalls.reset();
    }

    private boolean ready(String container) throws Exception {
        AtomicReference<Boolean> found = new AtomicReference<>(false);
        meanwhile(
                session ->
                        found.set(
                                AppSamples.find(session, kafka(session), container)
                                        .filter(each -> each.state().equals("READY"))
                                        .isPresent()));
        return found.get();
    }

    private AppContainer container(String name) throws Exception {
        AtomicReference<AppContainer> found = new AtomicReference<>();
        meanwhile(session -> found.set(AppSamples.container(session, kafka(session), name)));
        return found.get();
    }

    private static App kafka(Session session) throws ApiException {
        return AppSamples.named(session, ID, KAFKA);
    }

    private int apps() {
        return find("apps", TableView.class).getItems().size();
    }

    private void openDetail(String name) {
        int index =
                onScreen(
                        () -> {
                            var items = find("apps", TableView.class).getItems();
                            for (int at = 0; at < items.size(); at++) {
                                if (((App) items.get(at)).name().equals(name)) {
                                    return at;
                                }
                            }
                            throw new AssertionError(name + " is not listed");
                        });
        clickOnRow("apps", index);
        robot.push(KeyCode.ENTER);
        awaitShown("apps-needs");
    }

    private int requests(String operation) {
        return AnsweredCalls.count("apps/" + operation);
    }

    private void awaitSheetClosed() {
        await("the sheet to close", () -> !isShown("apps-confirm"));
    }

    private void awaitAtRest(String action) {
        await(action + " to be possible", () -> !isOff(action));
    }

    @Test
    void enterScalesUpAndDoesNotScaleDown() throws Exception {
        openApps();
        openDetail(KAFKA);
        click("#apps-scale");
        await("the first number", () -> focused().equals("apps-scale-broker"));
        robot.push(KeyCode.UP);
        await("old and new", () -> read().contains("2 → 3"));
        assertThat(text("apps-scale-sums")).contains("6 GB → 8 GB").contains("3 → 4");
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        await("one request", () -> requests("setContainerCount") == 1);
        awaitAtRest("apps-scale");

        click("#apps-scale");
        await("the first number", () -> focused().equals("apps-scale-broker"));
        robot.push(KeyCode.DOWN);
        await("what goes", () -> isShown("apps-scale-broker-warning"));
        assertThat(text("apps-scale-broker-warning")).contains("does not promise");
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        assertThat(requests("setContainerCount")).isEqualTo(1);
    }

    @Test
    void noBrokerIsLeftOnlyByTypingTheName() throws Exception {
        openApps();
        openDetail(KAFKA);
        click("#apps-scale");
        await("the first number", () -> focused().equals("apps-scale-broker"));
        assertThat(isShown("apps-confirm-name")).isFalse();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        awaitShown("apps-confirm-name");
        assertThat(isOff("apps-confirm-ok")).isTrue();
        enter("apps-confirm-name", KAFKA);
        awaitAtRest("apps-confirm-ok");
        click("#apps-confirm-ok");
        awaitSheetClosed();
        await("one request", () -> requests("setContainerCount") == 1);
    }

    @Test
    void aNumberThatAColleagueChangesMeanwhileIsSaidAndWhatWasTypedStays() throws Exception {
        openApps();
        openDetail(KAFKA);
        click("#apps-scale");
        await("the first number", () -> focused().equals("apps-scale-broker"));
        robot.push(KeyCode.UP);
        meanwhile(
                session ->
                        session.client()
                                .apps()
                                .setContainerCount(kafka(session).id(), "broker", 5));
        AnsweredCalls.reset();
        robot.push(KeyCode.ENTER);
        awaitShown("apps-confirm-refused");
        await("the new comparison", () -> read().contains("5 → 3"));
        assertThat(typed("apps-scale-broker")).isEqualTo("3");
        assertThat(requests("setContainerCount")).isZero();

        meanwhile(session -> session.client().apps().stop(kafka(session).id()));
        click("#apps-confirm-ok");
        await("why nothing is sent", () -> text("apps-confirm-refused").contains("no longer run"));
        assertThat(typed("apps-scale-broker")).isEqualTo("3");
        assertThat(requests("setContainerCount")).isZero();
    }

    @Test
    void aBrokerIsRestarted() throws Exception {
        openApps();
        String first = container("broker-0").id();
        String second = container("broker-1").id();
        openDetail(KAFKA);
        click("#apps-restart");
        await("the first container", () -> focused().equals("apps-restart-broker-0"));
        robot.push(KeyCode.SPACE);
        assertThat(isShown("apps-restart-rolling")).isFalse();
        click("#apps-restart-broker-1");
        awaitShown("apps-restart-rolling");
        robot.push(KeyCode.ESCAPE);
        awaitSheetClosed();
        assertThat(requests("killContainer")).isZero();

        click("#apps-restart");
        await("the first container", () -> focused().equals("apps-restart-broker-0"));
        robot.push(KeyCode.SPACE);
        click("#apps-confirm-ok");
        awaitSheetClosed();
        await("one request", () -> requests("killContainer") == 1);
        await("the new container", () -> ready("broker-0"));
        assertThat(container("broker-0").id()).isNotEqualTo(first);
        assertThat(container("broker-1").id()).isEqualTo(second);
    }

    @Test
    void theDeletionOfZooKeeperWarnsAboutKafkaAndIsRefusedWhileItRuns() throws Exception {
        openApps();
        openDetail(ZOOKEEPER);
        await("the fixed numbers", () -> isOff("apps-scale"));
        await("who needs it", () -> read().contains(KAFKA + " – likely"));
        robot.push(KeyCode.DELETE);
        awaitShown("apps-confirm-name");
        await("the warning", () -> read().contains(KAFKA + " needs " + ZOOKEEPER));
        assertThat(isOff("apps-confirm-ok")).isTrue();
        enter("apps-confirm-name", ZOOKEEPER);
        awaitAtRest("apps-confirm-ok");
        click("#apps-confirm-ok");
        await("the refusal", () -> read().contains("not carried out"));
        assertThat(apps()).isEqualTo(2);
    }

    @Test
    void theWarningLeadsToTheAppThatBreaks() throws Exception {
        openApps();
        openDetail(ZOOKEEPER);
        click("#apps-stop");
        await("the warning", () -> isShown("apps-confirm-consequences"));
        await("who needs it", () -> read().contains(KAFKA + " needs " + ZOOKEEPER));
        click("#apps-confirm-consequences .hyperlink");
        awaitSheetClosed();
        await("Kafka", () -> read().contains("Needed by") && selected().equals(KAFKA));
        assertThat(requests("stop")).isZero();
    }

    private String selected() {
        return onScreen(
                () -> {
                    Object row =
                            find("apps", TableView.class).getSelectionModel().getSelectedItem();
                    return row instanceof App app ? app.name() : "";
                });
    }

    @Test
    void anAppIsStoppedStartedAndDeleted() throws Exception {
        openApps();
        openDetail(KAFKA);
        assertThat(isOff("apps-start")).isTrue();
        click("#apps-stop");
        await("the effects", () -> read().contains("No other app"));
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        assertThat(requests("stop")).as("Enter cancels").isZero();
        click("#apps-stop");
        await("the effects", () -> read().contains("No other app"));
        click("#apps-confirm-ok");
        awaitAtRest("apps-start");
        assertThat(isOff("apps-restart")).isTrue();

        click("#apps-start");
        awaitShown("apps-confirm-ok");
        robot.push(KeyCode.ENTER);
        awaitSheetClosed();
        awaitAtRest("apps-restart");
        assertThat(requests("start")).isEqualTo(1);

        closeNotices();
        click("#apps-delete");
        awaitShown("apps-confirm-name");
        enter("apps-confirm-name", KAFKA);
        awaitAtRest("apps-confirm-ok");
        click("#apps-confirm-ok");
        await("one app left", () -> apps() == 1);
        assertThat(requests("delete")).isEqualTo(1);
    }

    @Test
    void theApplicationMasterIsRestarted() throws Exception {
        openApps();
        openDetail(KAFKA);
        click("#apps-master");
        awaitShown("apps-confirm-ok");
        click("#apps-confirm-ok");
        await("one request", () -> requests("killMaster") == 1);
    }

    /** The first is refused; the rest is carried out if it can be, and what failed tried again. */
    @Test
    void severalAppsAreDeletedByTypingHowManyAndTheFailedOneAgain() throws Exception {
        openApps();
        sandbox.fault("apps/delete=error:403@1");
        clickOnRow("apps", 0);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        awaitShown("apps-selection");
        robot.push(KeyCode.DELETE);
        awaitShown("apps-confirm-names");
        assertThat(text("apps-confirm-names")).contains(KAFKA).contains(ZOOKEEPER);
        enter("apps-confirm-name", "2");
        awaitAtRest("apps-confirm-ok");
        click("#apps-confirm-ok");
        awaitShown("apps-changes-failed");
        tabTo("apps-changes-failed");
        robot.push(KeyCode.SPACE);
        await("no app", () -> apps() == 0);
        // Kafka goes first; while it is there, ZooKeeper is refused as well.
        assertThat(requests("delete")).isEqualTo(4);
    }
}
