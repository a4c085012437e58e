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

/** One sheet with everything the keyboard can do (F1). */
public final class Shortcuts {

    private Shortcuts() {}

    /** Shows the sheet above a window. */
    public static void show(Window owner, Texts texts) {
        Dialog<ButtonType> sheet = new Dialog<>();
        Theme.dress(sheet, owner);
        sheet.setTitle(texts.get("shortcuts.title"));
        sheet.getDialogPane().setId("shortcuts");
        sheet.getDialogPane().setContent(grid(texts));
        sheet.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(texts.get("action.close"), ButtonData.CANCEL_CLOSE));
        sheet.show();
    }

    private static GridPane grid(Texts texts) {
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
        add(grid, row, "F1", texts.get("shortcuts.this"));
        return grid;
    }

    private static void add(GridPane grid, int row, String keys, String what) {
        Label key = new Label(keys);
        key.getStyleClass().add("key-cap");
        grid.addRow(row, key, new Label(what));
    }
}
