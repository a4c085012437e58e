package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Relay;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the user points at stays where it is, whatever is said or marked meanwhile. */
class NothingMovesJourneyTest extends WizardJourney {

    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");

    /** Where the buttons of the heading, the chips and the cells of the first rows are. */
    private Map<String, Bounds> places(String kind) {
        return onScreen(
                () -> {
                    layOut(kind);
                    Map<String, Bounds> places = new TreeMap<>();
                    for (Node each : robot.lookup(node -> isWatched(node, kind)).queryAll()) {
                        places.put(name(each), rounded(each.localToScene(each.getLayoutBounds())));
                    }
                    return places;
                });
    }

    /** What was said or marked a moment ago may be laid out with the next picture only. */
    private void layOut(String id) {
        Parent root = find(id, Node.class).getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static boolean isWatched(Node node, String kind) {
        if (node instanceof TableCell<?, ?> cell) {
            return isFirst(cell.getTableRow()) && cell.getTableView().getId().equals(kind);
        }
        String id = node.getId();
        return id != null
                && (id.equals(kind)
                        || id.equals(kind + "-export")
                        || id.equals(kind + "-refresh")
                        || id.equals(kind + "-columns")
                        || id.startsWith("theme-"));
    }

    private static boolean isFirst(TableRow<?> row) {
        return row != null && !row.isEmpty() && row.getIndex() < 3;
    }

    private static String name(Node node) {
        return node instanceof TableCell<?, ?> cell
                ? cell.getTableColumn().getId() + " " + cell.getTableRow().getIndex()
                : node.getId();
    }

    /** The foot of the table may move. */
    private static Bounds rounded(Bounds bounds) {
        return new BoundingBox(
                Math.round(bounds.getMinX()), Math.round(bounds.getMinY()), bounds.getWidth(), 0);
    }

    @Test
    void whenRowsAreCopiedOrExported() throws Exception {
        openOnNotebooks();
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        clickOnRow("notebooks", 0);
        awaitShown("notebooks-settings");
        Map<String, Bounds> before = places("notebooks");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        awaitShown("brief-message");
        assertThat(places("notebooks")).isEqualTo(before);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitShown("export-write");
        click("#export-write");
        await("the end of the export", () -> !isShown("export"));
        awaitShown("notices");
        assertThat(places("notebooks")).isEqualTo(before);
    }

    @Test
    void whenANewRowIsMarked() throws Exception {
        openOnNotebooks();
        await("the three notebooks of the sandbox", () -> names().size() == 3);
        // A real mark leaves after some seconds, perhaps before a slow machine has looked at it.
        onScreen(
                () -> {
                    second().pseudoClassStateChanged(ADDED, true);
                    return true;
                });
        assertThat(onScreen(this::lefts)).hasSize(1);
    }

    private TableRow<?> second() {
        return robot.lookup("#notebooks .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.getIndex() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** Where the names of all rows begin. */
    private Set<Double> lefts() {
        layOut("notebooks");
        return robot.lookup("#notebooks .table-cell.column-name").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds()).getMinX())
                .collect(Collectors.toSet());
    }

    @Test
    void whenAValueIsPicked() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        double top = top("aiworkspaces");
        double height =
                onScreen(
                        () ->
                                find("aiworkspaces-pick-image", Node.class)
                                        .getLayoutBounds()
                                        .getHeight());
        click("#aiworkspaces-pick-image");
        await("the values", () -> values().size() > 2);
        onScreen(
                () -> {
                    values().getFirst().fire();
                    return true;
                });
        await("fewer rows", () -> rows() < 42);
        assertThat(top("aiworkspaces")).isEqualTo(top);
        assertThat(
                        onScreen(
                                () ->
                                        find("aiworkspaces-pick-image", Node.class)
                                                .getLayoutBounds()
                                                .getHeight()))
                .isEqualTo(height);
    }

    private List<CustomMenuItem> values() {
        return onScreen(
                () ->
                        find("aiworkspaces-pick-image", MenuButton.class).getItems().stream()
                                .filter(CustomMenuItem.class::isInstance)
                                .map(CustomMenuItem.class::cast)
                                .filter(item -> item.getId() != null)
                                .toList());
    }

    private double top(String id) {
        return onScreen(
                () -> {
                    layOut(id);
                    Node node = find(id, Node.class);
                    return node.localToScene(node.getLayoutBounds()).getMinY();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#theme-dark", "#theme-light", "#theme-system"})
    void whenTheThemeChanges(String theme) throws Exception {
        open("--sandbox", "--language", "en", "--theme", "light");
        awaitRows(42);
        Map<String, Bounds> before = places("aiworkspaces");
        click(theme);
        robot.push(KeyCode.SPACE);
        assertThat(places("aiworkspaces")).isEqualTo(before);
    }

    @Test
    void whenARefreshFailsAndItsDetailsAreOpened() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual());
                Relay relay = new Relay(service.address())) {
            keepKeys(service);
            open("--endpoint", relay.address().toString(), "--language", "en");
            awaitRows(42);
            Map<String, Bounds> before = places("aiworkspaces");
            relay.cut();
            click("#aiworkspaces-refresh");
            awaitShown("aiworkspaces-banner");
            assertThat(places("aiworkspaces")).isEqualTo(before);
            click("#navigation-apps");
            awaitShown("apps-failed");
            double link = top("apps-failed-details-link");
            click("#apps-failed-details-link");
            awaitShown("apps-failed-details");
            assertThat(top("apps-failed-details-link")).isEqualTo(link);
        }
    }
}
