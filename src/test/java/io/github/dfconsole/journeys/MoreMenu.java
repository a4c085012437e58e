package io.github.dfconsole.journeys;

import io.github.dfconsole.ui.control.OverflowLine;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;

/** The menu at the end of a line of buttons, which has those without room. On the UI thread. */
final class MoreMenu {

    private MoreMenu() {}

    /** The id of the button that opens the menu with another one; empty if that has room. */
    static String of(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).tryQuery().orElse(null);
        while (node != null && !(node.getParent() instanceof OverflowLine)) {
            node = node.getParent();
        }
        return node == null || node.isVisible()
                ? ""
                : node.getParent().lookup(".more-button").getId();
    }

    /** The entry of a button in the menu that is open. */
    static Optional<MenuItem> item(String selector) {
        return open().stream()
                .filter(item -> (selector + "-more").equals("#" + item.getId()))
                .findFirst();
    }

    /** The entries of the menu that is open. */
    static List<MenuItem> open() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList();
    }

    /** Chooses the entry of a button. */
    static boolean choose(String selector) {
        MenuItem item = item(selector).orElseThrow();
        item.getParentPopup().hide();
        item.fire();
        return true;
    }

    /** Whether the entry of a button has the keyboard. */
    static boolean hasKeyboard(String selector) {
        Node entry = item(selector).orElseThrow().getStyleableNode();
        return entry != null && entry.isFocused();
    }
}
