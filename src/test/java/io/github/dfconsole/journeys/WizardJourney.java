package io.github.dfconsole.journeys;

import io.github.dfconsole.api.model.Notebook;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;

import java.util.List;

/** Somebody creates notebooks, step by step. */
abstract class WizardJourney extends Journey {

    protected static final String PASSWORD = "Sandbox-only-1!";

    /** Opens the console where notebooks are listed; a new one runs after a moment. */
    protected void openOnNotebooks(String... more) throws Exception {
        String[] usual = {"--sandbox", "--sandbox-readiness", "300", "--language", "en"};
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        open(all);
        awaitRows(42);
        click("#navigation-notebooks");
    }

    protected void openWizard() {
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        click("#notebooks-create");
        awaitStep("basics");
    }

    /** Fills in what has no default, and goes as far as the review. */
    protected void fillIn(String name) {
        enter("wizard-name", name);
        leaveBasics();
        leaveNetwork();
        leaveServer();
        enter("wizard-bucket", "forest-churn");
        awaitShown("wizard-configuration-0");
        tabAndEnter("wizard-configuration-0", PASSWORD);
        next("review");
    }

    protected void leaveBasics() {
        awaitChosen("wizard-account");
        awaitChosen("wizard-type");
        next("network");
    }

    protected void leaveNetwork() {
        awaitChosen("wizard-subnet");
        next("server");
    }

    protected void leaveServer() {
        awaitChosen("wizard-server-type");
        next("access");
        awaitChosen("wizard-login-key");
    }

    protected void next(String step) {
        click("#wizard-next");
        awaitStep(step);
    }

    protected void awaitStep(String step) {
        awaitShown("wizard-page-" + step);
    }

    /** Waits until something is offered, and chosen. */
    protected void awaitChosen(String box) {
        await(box, () -> isShown(box) && !chosen(box).isEmpty());
    }

    protected String chosen(String box) {
        return onScreen(
                () -> {
                    ComboBox<?> choice = find(box, ComboBox.class);
                    return choice.isDisabled() || choice.getValue() == null
                            ? ""
                            : choice.getButtonCell().getText();
                });
    }

    /** The names in the table. */
    protected List<String> names() {
        return onScreen(
                () ->
                        robot.lookup("#notebooks")
                                .<TableView<?>>tryQuery()
                                .map(
                                        table ->
                                                table.getItems().stream()
                                                        .map(row -> ((Notebook) row).name())
                                                        .toList())
                                .orElse(List.of()));
    }
}
