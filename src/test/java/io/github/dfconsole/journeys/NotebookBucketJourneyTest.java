package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** The bucket of a notebook is chosen when it is created, and changed later. */
class NotebookBucketJourneyTest extends WizardJourney {

    private static final String LIST = "notebooks/getObjectStorageBucketList";
    private static final String DETAIL = "notebooks/getObjectStorageBucketDetail";
    private static final String CHANGE = "notebooks/setObjectStorageBucket";
    private static final String WIZARD = "wizard-bucket";
    private static final String SHEET = "notebooks-new-bucket";

    @Test
    void aNotebookIsCreatedWithABucketOfTheListByMouse() throws Exception {
        openOnNotebooks();
        openWizard();
        enter("wizard-name", "by-mouse");
        leaveBasics();
        leaveNetwork();
        leaveServer();
        AnsweredCalls.reset();
        click("#wizard-buckets");
        awaitBuckets(WIZARD);
        assertThat(words(WIZARD, "audit-archive"))
                .isEqualTo("audit-archive · 7,300,551 objects · 38.1 GB · locked");
        clickOn(WIZARD, "audit-archive");
        assertThat(typed(WIZARD)).as("a locked bucket is not chosen").isEmpty();
        clickOn(WIZARD, "forest-data");
        await("the name", () -> typed(WIZARD).equals("forest-data"));

        click("#wizard-bucket-detail-read");
        await("the details", () -> line().contains("encrypted with a KMS key"));
        assertThat(line()).contains("48,213 objects", "1.8 TB", "KR");
        click("#wizard-buckets");
        clickOn(WIZARD, "forest-churn");
        awaitShown("wizard-bucket-detail-read");
        click("#wizard-buckets");
        clickOn(WIZARD, "forest-data");
        await("the details, unasked", () -> line().contains("encrypted with a KMS key"));
        assertThat(AnsweredCalls.count(DETAIL)).isEqualTo(1);
        assertThat(AnsweredCalls.count(LIST)).isEqualTo(1);
        createWith("forest-data", "by-mouse");
    }

    private void createWith(String bucket, String name) {
        awaitShown("wizard-configuration-0");
        tabAndEnter("wizard-configuration-0", PASSWORD);
        robot.push(KeyCode.ENTER);
        awaitStep("review");
        assertThat(text("wizard-json")).contains("\"bucketName\" : \"" + bucket + "\"");
        tabTo("wizard-next");
        robot.push(KeyCode.SPACE);
        awaitShown("wizard-result");
        tabTo("wizard-go-to-row");
        robot.push(KeyCode.ENTER);
        awaitShown("notebooks-settings");
        assertThat(text("notebooks-detail-name")).isEqualTo(name);
    }

    @Test
    void a1ABucketIsChosenAndLookedAtWithTheKeyboard() throws Exception {
        openOnNotebooks();
        openWizard();
        enter("wizard-name", "by-keys");
        leaveBasics();
        leaveNetwork();
        leaveServer();
        tabTo("wizard-buckets");
        choose(WIZARD, "audit-archive", "forest-data");
        tabTo("wizard-bucket-detail-read");
        robot.push(KeyCode.SPACE);
        await("the details", () -> line().contains("encrypted with a KMS key"));
        await("the keyboard to be in the field", () -> focused().equals(WIZARD));
        createWith("forest-data", "by-keys");
    }

    @Test
    void whereBucketsAreNotListedTheNameIsTyped() throws Exception {
        openOnNotebooks("--sandbox-fault", LIST + "=error:404/300");
        openWizard();
        enter("wizard-name", "typed");
        leaveBasics();
        leaveNetwork();
        leaveServer();
        click("#wizard-buckets");
        await("why", () -> items(WIZARD).contains("Type the name of the bucket instead."));
        robot.push(KeyCode.ESCAPE);
        enter(WIZARD, "forest-churn");
        createWith("forest-churn", "typed");
    }

    @Test
    void theBucketOfANotebookIsChangedByMouse() throws Exception {
        openOnTheFirstNotebook();
        click("#notebooks-bucket");
        awaitShown(SHEET);
        await("what is not known", () -> sheet().contains("cannot be checked afterwards"));
        assertThat(sheet()).contains("to another bucket?", "What is in the former bucket stays");
        click("#" + SHEET + "s");
        awaitBuckets(SHEET);
        clickOn(SHEET, "audit-archive");
        assertThat(typed(SHEET)).isEmpty();
        clickOn(SHEET, "forest-churn");
        await("the name", () -> typed(SHEET).equals("forest-churn"));
        assertThat(AnsweredCalls.count(CHANGE)).isZero();
        click("#notebooks-confirm-ok");
        await("the sheet to close", () -> !isShown("notebooks-confirm-ok"));
        await("what was done", () -> notices().contains("is linked to the new bucket"));
        assertThat(AnsweredCalls.count(CHANGE)).isEqualTo(1);
    }

    @Test
    void a1AnUnansweredChangeOfTheBucketCannotBeConfirmed() throws Exception {
        openOnTheFirstNotebook("--sandbox-fault", CHANGE + "=reset-after@1");
        tabTo("notebooks-bucket");
        robot.push(KeyCode.SPACE);
        await("the field", () -> focused().equals(SHEET));
        tabBackTo(SHEET + "s");
        choose(SHEET, "finance-reports", "forest-churn");
        // Enter cancels, as it does wherever something can be lost.
        tabTo("notebooks-confirm-ok");
        robot.push(KeyCode.SPACE);
        await("the sheet to close", () -> !isShown("notebooks-confirm-ok"));
        await("what is not known", () -> changes().contains("no way to check"));
        assertThat(changes()).contains("Sending the same request again does no harm.");
    }

    private void openOnTheFirstNotebook(String... more) throws Exception {
        openOnNotebooks(more);
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        clickOnRow("notebooks", 0);
        awaitShown("notebooks-settings");
        AnsweredCalls.reset();
    }

    private MenuButton menu(String field) {
        return find(field + "s", MenuButton.class);
    }

    private void awaitBuckets(String field) {
        await("the buckets", () -> menu(field).isShowing() && menu(field).getItems().size() == 5);
    }

    /** Opens the menu, and goes down to a bucket; one that is off is reached, and not entered. */
    private void choose(String field, String off, String bucket) {
        robot.push(KeyCode.SPACE);
        awaitBuckets(field);
        downTo(field, off);
        robot.push(KeyCode.ENTER);
        assertThat(typed(field)).isEmpty();
        downTo(field, bucket);
        robot.push(KeyCode.ENTER);
        await("the menu to close", () -> !menu(field).isShowing());
        await("the name", () -> typed(field).equals(bucket));
    }

    private void downTo(String field, String bucket) {
        for (int pressed = 0; pressed < 5 && !isAt(field, bucket); pressed++) {
            robot.push(KeyCode.DOWN);
        }
        await(bucket, () -> isAt(field, bucket));
    }

    private boolean isAt(String field, String bucket) {
        return onScreen(() -> item(field, bucket).getStyleableNode().isFocused());
    }

    private MenuItem item(String field, String bucket) {
        return menu(field).getItems().stream()
                .filter(each -> (field + "-" + bucket).equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String words(String field, String bucket) {
        return onScreen(() -> asRead(item(field, bucket).getText()));
    }

    private void clickOn(String field, String bucket) {
        awaitBuckets(field);
        click(() -> item(field, bucket).getStyleableNode());
    }

    private List<String> items(String field) {
        return onScreen(() -> menu(field).getItems().stream().map(MenuItem::getText).toList());
    }

    /** What is said of the bucket that is entered. */
    private String line() {
        return read("#wizard-bucket-detail .label");
    }

    private String sheet() {
        return read(".confirm-content .label") + read(".dialog-pane .label");
    }

    private String notices() {
        return read("#notices .label");
    }

    /** What is said of changes that are not settled. */
    private String changes() {
        return read("#notebooks-changes .label");
    }

    private String read(String selector) {
        return onScreen(
                () ->
                        robot.lookup(selector).queryAllAs(Node.class).stream()
                                .map(node -> asRead((Labeled) node))
                                .collect(Collectors.joining("\n")));
    }
}
