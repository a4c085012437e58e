package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.FocusPictures;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** A user without a mouse sees at each step where the keyboard is (A1). */
class FocusJourneyTest extends WizardJourney {

    private final List<String> missing = new ArrayList<>();

    /** Focuses each node of the scene that holds an id, and looks whether that is seen. */
    private void look(String id) {
        awaitShown(id);
        await(id + " in front", () -> isInFront(find(id, Node.class)));
        onScreen(
                () ->
                        missing.addAll(
                                FocusPictures.withoutRing(find(id, Node.class).getScene()).stream()
                                        .map(each -> id + ": " + each)
                                        .toList()));
    }

    private static boolean isInFront(Node node) {
        // A popover fades in.
        return node.getScene().getWindow().isFocused()
                && node.getScene().getRoot().getOpacity() == 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a1OnTheConnectPageAndInEachList(String theme) throws Exception {
        open("--language", "en", "--theme", theme);
        awaitShown("connect");
        look("connect");
        click("#connect-sandbox");
        awaitRows(42);
        clickOnRow("aiworkspaces", 0);
        awaitShown("aiworkspaces-detail-configurations");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        toFirstCell();
        look("aiworkspaces-detail");
        for (String kind : List.of("accounts", "apps", "notebooks")) {
            click("#navigation-" + kind);
            await(kind, () -> isShown(kind) && !find(kind, TableView.class).getItems().isEmpty());
            // What is said of apps that end soon lies above the page until it is closed.
            closeNotices();
            clickOnRow(kind, 0);
            toFirstCell();
            look(kind + "-detail");
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a1OnEachStepOfTheWizard(String theme) throws Exception {
        openOnNotebooks("--theme", theme);
        openWizard();
        awaitChosen("wizard-account");
        click("#wizard-next");
        look("wizard-page-basics");
        enter("wizard-name", "seen");
        leaveBasics();
        look("wizard-page-network");
        leaveNetwork();
        look("wizard-page-server");
        leaveServer();
        awaitShown("wizard-configuration-0");
        look("wizard-page-access");
        enter("wizard-bucket", "forest-churn");
        tabAndEnter("wizard-configuration-0", PASSWORD);
        next("review");
        look("wizard-page-review");
        click("#wizard-cancel");
        look("wizard-leave");
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a1InDialogs(String theme) throws Exception {
        openOnNotebooks("--theme", theme);
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        robot.push(KeyCode.F1);
        look("shortcuts");
        robot.push(KeyCode.ESCAPE);
        clickOnRow("notebooks", 0);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        look("export");
        robot.push(KeyCode.ESCAPE);
        click("#navigation-about");
        look("about");
        for (String tab : List.of("about-tab-files", "about-tab-parts")) {
            click("#" + tab);
            look("about-tabs");
        }
        robot.push(KeyCode.ESCAPE);
        clickOnRow("notebooks", 0);
        awaitShown("notebooks-settings");
        click("#notebooks-delete");
        look("notebooks-confirm");
        robot.push(KeyCode.ESCAPE);
        click("#notebooks-columns");
        look("notebooks-columns-name");
        robot.push(KeyCode.ESCAPE);
        click("#notebooks-change");
        look("notebooks-confirm");
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a1ACellShowsThatItHasTheFocus(String theme) throws Exception {
        open("--sandbox", "--language", "en", "--theme", theme);
        awaitRows(42);
        robot.push(KeyCode.DOWN);
        WritableImage name = pictureOfCell("column-name");
        WritableImage access = pictureOfCell("column-access");
        robot.push(KeyCode.RIGHT);
        assertThat(changed(name, "column-name")).as("the ring leaves").isGreaterThan(100);
        assertThat(changed(access, "column-access")).as("the ring comes").isGreaterThan(100);
    }

    /** A click may have been on a cell that the detail covers now. */
    private void toFirstCell() {
        for (int press = 0; press < 8; press++) {
            robot.push(KeyCode.LEFT);
        }
    }

    private int changed(WritableImage before, String column) {
        return onScreen(() -> FocusPictures.different(before, FocusPictures.picture(cell(column))));
    }

    private WritableImage pictureOfCell(String column) {
        return onScreen(() -> FocusPictures.picture(cell(column)));
    }

    /** The cell of a column in the row that is selected. */
    private Node cell(String column) {
        return robot.lookup("#aiworkspaces .table-cell." + column)
                .match(
                        node ->
                                node instanceof TableCell<?, ?> cell
                                        && cell.getTableRow() != null
                                        && cell.getTableRow().isSelected())
                .query();
    }
}
