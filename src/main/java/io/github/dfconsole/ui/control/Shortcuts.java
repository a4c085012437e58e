package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** One sheet with everything the keyboard can do (F1). */
public final class Shortcuts {

    /**
     * Keys of the screen that is shown.
     *
     * @param keys the keys
     * @param textKey message key of what they do
     */
    public record Entry(KeyCombination keys, String textKey) {

        /** An entry, if there are keys at all. */
        public static Optional<Entry> of(@Nullable KeyCombination keys, String textKey) {
            return Optional.ofNullable(keys).map(some -> new Entry(some, textKey));
        }
    }

    private Shortcuts() {}

    /**
     * Shows the sheet above a window.
     *
     * @param ofScreen the keys of the screen that is shown
     */
    public static void show(Window owner, Texts texts, List<Entry> ofScreen) {
        Dialog<ButtonType> sheet = new Dialog<>();
        Theme.dress(sheet, owner);
        sheet.setTitle(texts.get("shortcuts.title"));
        sheet.getDialogPane().setId("shortcuts");
        sheet.getDialogPane().setContent(grid(texts, ofScreen));
        sheet.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(texts.get("action.close"), ButtonData.CANCEL_CLOSE));
        sheet.show();
    }

    private static GridPane grid(Texts texts, List<Entry> ofScreen) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        String shortcut =
                KeyCombination.keyCombination("Shortcut+F").getDisplayText().replace("F", "");
        int row = 0;
        add(grid, row++, "F5", texts.get("shortcuts.refresh"));
        add(grid, row++, shortcut + "F", texts.get("shortcuts.find"));
        add(grid, row++, "↑  ↓", texts.get("shortcuts.walk"));
        add(grid, row++, "Enter", texts.get("shortcuts.open"));
        add(grid, row++, "Esc", texts.get("shortcuts.close"));
        add(grid, row++, texts.get("shortcuts.space"), texts.get("shortcuts.select"));
        add(grid, row++, "Shift+↑  Shift+↓", texts.get("shortcuts.extend"));
        add(grid, row++, shortcut + "A", texts.get("shortcuts.select-all"));
        add(grid, row++, shortcut + "C", texts.get("table.copy-rows"));
        add(grid, row++, shortcut + "Shift+C", texts.get("table.copy-cell"));
        add(grid, row++, shortcut + "Alt+C", texts.get("table.copy-json"));
        add(grid, row++, shortcut + "E", texts.get("table.export"));
        add(grid, row++, shortcut + "Enter", texts.get("shortcuts.next"));
        add(grid, row++, "Shift+F10", texts.get("shortcuts.menu"));
        for (Entry entry : ofScreen) {
            add(grid, row++, entry.keys().getDisplayText(), texts.get(entry.textKey()));
        }
        add(grid, row, "F1", texts.get("shortcuts.this"));
        return grid;
    }

    private static void add(GridPane grid, int row, String keys, String what) {
        Label key = new Label(keys);
        key.getStyleClass().add("key-cap");
        grid.addRow(row, key, new Label(what));
    }
}
