package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Somebody creates notebooks, and something goes wrong now and then. */
class WizardJourneyTest extends WizardJourney {

    @Test
    void aBucketIsChosenFromTheListAndALockedOneIsOff() throws Exception {
        openOnNotebooks();
        openWizard();
        enter("wizard-name", "from-list");
        leaveBasics();
        leaveNetwork();
        leaveServer();
        click("#wizard-buckets");
        await("the buckets", () -> buckets().getItems().size() == 5);
        assertThat(bucket("audit-archive"))
                .returns(true, MenuItem::isDisable)
                .returns(
                        "audit-archive · 7,300,551 objects · 38.1 GB · locked",
                        item -> asRead(item.getText()));
        assertThat(bucket("finance-reports"))
                .returns(true, MenuItem::isDisable)
                .returns(
                        "finance-reports · 1,204 objects · 512 MB · no permission",
                        item -> asRead(item.getText()));
        assertThat(bucket("forest-churn").isDisable()).isFalse();
        onScreen(
                () -> {
                    bucket("forest-churn").fire();
                    buckets().hide();
                    return true;
                });
        await("the name", () -> typed("wizard-bucket").equals("forest-churn"));
    }

    private MenuButton buckets() {
        return find("wizard-buckets", MenuButton.class);
    }

    private MenuItem bucket(String name) {
        return buckets().getItems().stream()
                .filter(item -> ("wizard-bucket-" + name).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void w10NameBucketAndPasswordAreEnough() throws Exception {
        openOnNotebooks();
        openWizard();
        fillIn("churn-lab");
        click("#wizard-next");
        awaitShown("wizard-result");
        click("#wizard-go-to-row");
        awaitShown("notebooks-settings");
        assertThat(text("notebooks-detail-name")).isEqualTo("churn-lab");
        assertThat(names()).hasSize(4).contains("churn-lab");
        assertThat(focused()).isEqualTo("notebooks");
        await("it to run", () -> state().equals("Running"));
    }

    private String state() {
        return onScreen(
                () ->
                        robot.lookup("#notebooks-detail .detail-heading .pill")
                                .queryLabeled()
                                .getText());
    }

    @Test
    void a1EveryOptionIsReachedByKeyboardAlone() throws Exception {
        open("--sandbox", "--sandbox-readiness", "300", "--language", "en");
        awaitRows(42);
        tabBackTo("navigation-aiworkspaces");
        robot.push(KeyCode.UP);
        assertThat(focused()).isEqualTo("navigation-notebooks");
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        tabTo("notebooks-create");
        robot.push(KeyCode.SPACE);
        awaitStep("basics");
        assertThat(focused()).isEqualTo("wizard-name");
        robot.write("all-set");
        awaitChosen("wizard-account");
        awaitChosen("wizard-type");
        robot.push(KeyCode.ENTER);

        awaitStep("network");
        assertThat(focused()).isEqualTo("wizard-vpc");
        awaitChosen("wizard-subnet");
        tabTo("wizard-subnet");
        robot.push(KeyCode.DOWN);
        assertThat(chosen("wizard-subnet")).isEqualTo("notebook-pub-kr2");
        tabBackTo("wizard-vpc");
        robot.write("test");
        robot.push(KeyCode.ENTER);
        assertThat(chosen("wizard-vpc")).isEqualTo("test-vpc");
        await("its subnet", () -> chosen("wizard-subnet").equals("prisub-kr"));
        assertThat(line("wizard-subnet")).contains("notebook-pub-kr2");
        assertThat(focused()).isEqualTo("wizard-vpc");
        // A key that is held down is pressed again and again.
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
        robot.release(KeyCode.SHORTCUT, KeyCode.ENTER);

        awaitStep("server");
        assertThat(focused()).isEqualTo("wizard-server-type");
        awaitChosen("wizard-server-type");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(chosen("wizard-server-type")).contains("8 vCPU", "SSD");
        tabTo("wizard-add-storage");
        robot.push(KeyCode.SPACE);
        tabTo("wizard-storage-ssd");
        robot.push(KeyCode.RIGHT);
        await("HDD", () -> find("wizard-storage-hdd", RadioButton.class).isSelected());
        tabTo("wizard-storage-size");
        robot.write("4000");
        robot.push(KeyCode.ENTER);

        awaitStep("access");
        assertThat(focused()).isEqualTo("wizard-bucket");
        robot.write("forest-churn");
        awaitChosen("wizard-login-key");
        tabBackTo("wizard-login-key");
        // The first that the service names is chosen; the list is in the order of names.
        robot.push(KeyCode.UP);
        assertThat(chosen("wizard-login-key")).isEqualTo("forest-team");
        tabTo("wizard-configuration-0");
        robot.write(PASSWORD);
        tabTo("wizard-configuration-1");
        robot.write("access-1");
        tabTo("wizard-configuration-2");
        robot.write("secret-1");
        AnsweredCalls.reset();
        robot.push(KeyCode.ENTER);
        awaitStep("review");
        robot.push(KeyCode.ENTER);

        assertThat(isShown("wizard-page-review")).isTrue();
        assertThat(AnsweredCalls.count("notebooks/create")).isZero();
        assertThat(text("wizard-json"))
                .contains("\"name\" : \"all-set\"")
                .contains("\"vpcNo\" : 8717", "\"subnetNo\" : 13594")
                .contains("\"serverTypeCode\" : \"SVR.DFRNT.STAND.C008.M032.SSD.B050.G002\"")
                .contains("\"storageGB\" : 4000", "\"storageType\" : \"HDD\"")
                .contains("\"bucketName\" : \"forest-churn\"")
                .contains("\"loginKeyName\" : \"forest-team\"")
                .contains("Access Password", "Access Key", "Secret Key");
        assertThat(focused()).isEqualTo("wizard-heading-review");
        robot.push(KeyCode.DOWN);
        assertThat(find("wizard-scroll", ScrollPane.class).getVvalue()).isPositive();
        tabTo("wizard-edit-server");
        robot.push(KeyCode.SPACE);
        awaitStep("server");
        assertThat(find("wizard-storage-hdd", RadioButton.class).isSelected()).isTrue();
        tabTo("wizard-step-review");
        robot.push(KeyCode.SPACE);
        awaitStep("review");
        tabTo("wizard-next");
        robot.push(KeyCode.SPACE);
        awaitShown("wizard-result");
        assertThat(focused()).isEqualTo("wizard-go-to-row");
        robot.push(KeyCode.ENTER);
        awaitShown("notebooks-settings");
        assertThat(text("notebooks-detail-name")).isEqualTo("all-set");
        assertThat(focused()).isEqualTo("notebooks");
        assertThat(AnsweredCalls.count("notebooks/create")).isEqualTo(1);
    }

    @Test
    void a6ClonesANotebookAndChangesItsPassword() throws Exception {
        openOnNotebooks();
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        clickOnRow("notebooks", names().indexOf("kim-explore"));
        awaitShown("notebooks-settings");
        click("#notebooks-clone");
        awaitStep("basics");
        assertThat(typed("wizard-name")).isEmpty();
        fillIn("kim-second");
        assertThat(text("wizard-json"))
                .contains("\"vpcNo\" : 8717", "\"subnetNo\" : 13594")
                .contains("\"serverTypeCode\" : \"SVR.DFRNT.STAND.C004.M016.HDD.B050.G002\"")
                .contains("\"storageGB\" : 2000", "\"storageType\" : \"HDD\"")
                .contains("\"loginKeyName\" : \"user-api-key\"");
        click("#wizard-next");
        awaitShown("wizard-result");
        click("#wizard-go-to-row");
        await(
                "the new one",
                () ->
                        isShown("notebooks-change")
                                && text("notebooks-detail-name").equals("kim-second"));

        AnsweredCalls.reset();
        click("#notebooks-change");
        awaitShown("configuration-0");
        click("#notebooks-confirm-ok");
        awaitShown("configuration-message");
        assertThat(text("configuration-message")).startsWith("Nothing has been changed");
        enter("configuration-0", "Another-one-2!");
        robot.push(KeyCode.ENTER);
        await("the dialog to close", () -> !isShown("notebooks-confirm"));
        assertThat(AnsweredCalls.count("notebooks/setUserConfigurationList")).isEqualTo(1);
        assertThat(notices()).anyMatch(words -> words.contains("kim-second were changed"));
    }

    private List<String> notices() {
        return onScreen(
                () ->
                        robot.lookup("#notices .label").queryAll().stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private String line(String box) {
        return onScreen(() -> robot.lookup("#" + box + "-line .label").queryLabeled().getText());
    }

    @Test
    void w9AndF30WhatIsWrongIsSaidWhereItIs() throws Exception {
        openOnNotebooks();
        openWizard();
        tabTo("wizard-type");
        click("#wizard-next");
        awaitShown("wizard-name-problem");
        assertThat(text("wizard-name-problem")).isEqualTo("Enter a name.");
        assertThat(focused()).isEqualTo("wizard-name");

        robot.write("노트북");
        assertThat(isShown("wizard-name-problem")).isFalse();
        compose("하");
        robot.push(KeyCode.ENTER);
        assertThat(isShown("wizard-page-basics")).isTrue();
        assertThat(isShown("wizard-name-problem")).isFalse();
        compose("");
        robot.push(KeyCode.ENTER);
        awaitShown("wizard-name-problem");
        assertThat(text("wizard-name-problem")).contains("a to z");
        assertThat(focused()).isEqualTo("wizard-name");

        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("kept");
        leaveBasics();
        awaitChosen("wizard-subnet");
        click("#wizard-subnet");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        next("server");
        click("#wizard-back");
        awaitStep("network");
        assertThat(chosen("wizard-subnet")).isEqualTo("notebook-pub-kr2");
        click("#wizard-back");
        awaitStep("basics");
        assertThat(typed("wizard-name")).isEqualTo("kept");
        next("network");
        assertThat(chosen("wizard-subnet")).isEqualTo("notebook-pub-kr2");
    }

    /** What an input method says while a syllable is put together. */
    private void compose(String composed) {
        robot.interact(
                () -> {
                    Node field = robot.lookup("#wizard-name").query();
                    List<InputMethodTextRun> runs =
                            composed.isEmpty()
                                    ? List.of()
                                    : List.of(
                                            new InputMethodTextRun(
                                                    composed, InputMethodHighlight.UNSELECTED_RAW));
                    Event.fireEvent(
                            field,
                            new InputMethodEvent(
                                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                    runs,
                                    "",
                                    composed.length()));
                });
    }

    @Test
    void w15ClosingTheWindowLosesNothingButThePassword() throws Exception {
        openOnNotebooks();
        openWizard();
        fillIn("for-later");
        click("#wizard-edit-access");
        awaitStep("access");
        closeWindow();
        awaitShown("wizard-leave-stay");
        click("#wizard-leave-stay");
        await("the dialog to close", () -> !isShown("wizard-leave"));
        assertThat(typed("wizard-configuration-0")).isEqualTo(PASSWORD);
        closeWindow();
        awaitShown("wizard-leave-0");
        click("#wizard-leave-0");
        await("the window to close", () -> Window.getWindows().isEmpty());

        close();
        openOnNotebooks();
        openWizard();
        awaitShown("draft-offer");
        click("#draft-resume");
        await("the name", () -> typed("wizard-name").equals("for-later"));
        leaveBasics();
        leaveNetwork();
        leaveServer();
        assertThat(typed("wizard-bucket")).isEqualTo("forest-churn");
        awaitShown("wizard-configuration-0");
        assertThat(typed("wizard-configuration-0")).isEmpty();
        click("#wizard-next");
        awaitShown("wizard-configuration-0-problem");
        assertThat(focused()).isEqualTo("wizard-configuration-0");
    }

    private void closeWindow() {
        robot.interact(
                () -> {
                    Window window = robot.lookup("#wizard").query().getScene().getWindow();
                    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                });
    }

    @Test
    void w13TwoFastClicksCreateOneNotebook() throws Exception {
        openOnNotebooks("--sandbox-fault", "notebooks/create=delay:500");
        openWizard();
        fillIn("only-one");
        AnsweredCalls.reset();
        clickTwice("#wizard-next");
        awaitShown("wizard-result");
        click("#wizard-go-to-row");
        awaitShown("notebooks-settings");
        assertThat(names()).hasSize(4).containsOnlyOnce("only-one");
        assertThat(AnsweredCalls.count("notebooks/create")).isEqualTo(1);
    }

    @Test
    void e9AnAnswerThatIsLostIsLookedUpAndNothingIsSentAgain() throws Exception {
        openOnNotebooks("--sandbox-fault", "notebooks/create=reset-after@1");
        openWizard();
        fillIn("half-heard");
        AnsweredCalls.reset();
        click("#wizard-next");
        awaitShown("wizard-result");
        assertThat(text("wizard-result-text")).contains("matched by name");
        click("#wizard-go-to-row");
        awaitShown("notebooks-settings");
        assertThat(names()).hasSize(4).containsOnlyOnce("half-heard");
        // The one that was sent was never answered.
        assertThat(AnsweredCalls.count("notebooks/create")).isZero();
    }

    @Test
    void f31NotebooksThatAreNotOfferedAreExplainedAndTheRestWorks() throws Exception {
        openOnNotebooks("--sandbox-fault", "notebooks/getList=error:404/300");
        awaitShown("notebooks-unavailable");
        click("#navigation-aiworkspaces");
        awaitRows(42);
        clickOnRow("aiworkspaces", 0);
        awaitShown("aiworkspaces-detail-configurations");
    }
}
