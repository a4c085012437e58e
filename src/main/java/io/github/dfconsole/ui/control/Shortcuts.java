package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Texts;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dialog that lists all keyboard shortcuts; F1 opens it. */
public final class Shortcuts {

    /**
     * A shortcut of the current screen.
     *
     * @param keys the keys
     * @param textKey the message key of the text that says what they do
     */
    public record Entry(KeyCombination keys, String textKey) {

        /** Returns an entry; empty if there are no keys. */
        public static Optional<Entry> of(@Nullable KeyCombination keys, String textKey) {
            return Optional.ofNullable(keys).map(present -> new Entry(present, textKey));
        }
    }

    private record Line(String keys, String text) {}

    private static final double WIDE = 860;

    private Shortcuts() {}

    /**
     * Shows the dialog above a window.
     *
     * @param ofScreen the shortcuts of the current screen
     */
    public static void show(Window owner, Texts texts, List<Entry> ofScreen) {
        ConsoleDialogPane pane = new ConsoleDialogPane("shortcuts");
        pane.show(texts.get("shortcuts.title"), columns(texts, ofScreen));
        ConsoleDialog sheet =
                ConsoleDialog.message(
                        owner, pane, texts.get("shortcuts.title"), texts.get("action.close"));
        sheet.widenTo(ofScreen.isEmpty() ? ConsoleDialog.WIDTH : WIDE);
        sheet.show();
    }

    /** The keys of every screen on the left, those of this one on the right: it fits 700 pixels. */
    private static HBox columns(Texts texts, List<Entry> ofScreen) {
        List<Line> general = new ArrayList<>(ofEveryScreen(texts));
        general.add(new Line("F1", texts.get("shortcuts.this")));
        List<Line> own =
                ofScreen.stream()
                        .map(
                                entry ->
                                        new Line(
                                                entry.keys().getDisplayText(),
                                                texts.get(entry.textKey())))
                        .toList();
        HBox columns = new HBox(grid(general));
        if (!own.isEmpty()) {
            columns.getChildren().add(grid(own));
        }
        return columns;
    }

    private static GridPane grid(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        for (Line line : lines) {
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("key-cap");
            grid.addRow(grid.getRowCount(), keys, new Label(line.text()));
        }
        return grid;
    }

    private static List<Line> ofEveryScreen(Texts texts) {
        String shortcut =
                KeyCombination.keyCombination("Shortcut+F").getDisplayText().replace("F", "");
        return List.of(
                new Line("F5", texts.get("shortcuts.refresh")),
                new Line(shortcut + "1  " + shortcut + "2 …", texts.get("shortcuts.screens")),
                new Line(shortcut + "F", texts.get("shortcuts.find")),
                new Line("↑  ↓", texts.get("shortcuts.walk")),
                new Line("Enter", texts.get("shortcuts.open")),
                new Line("Esc", texts.get("shortcuts.close")),
                new Line(texts.get("shortcuts.space"), texts.get("shortcuts.select")),
                new Line("Shift+↑  Shift+↓", texts.get("shortcuts.extend")),
                new Line(shortcut + "A", texts.get("shortcuts.select-all")),
                new Line(shortcut + "C", texts.get("table.copy-rows")),
                new Line(shortcut + "Shift+C", texts.get("table.copy-cell")),
                new Line(shortcut + "Alt+C", texts.get("table.copy-json")),
                new Line(shortcut + "E", texts.get("table.export")),
                new Line(shortcut + "Enter", texts.get("shortcuts.next")),
                new Line(shortcut + ",", texts.get("shortcuts.preferences")),
                new Line("Shift+F10", texts.get("shortcuts.menu")));
    }
}
