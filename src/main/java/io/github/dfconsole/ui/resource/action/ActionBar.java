package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.OverflowLine;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.Observable;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The actions for some rows as a line of buttons, as the detail and the selection bar show them.
 * Those that a narrow place has no room for are in a menu at its end.
 *
 * @param <T> a row of the list
 */
public final class ActionBar<T> extends OverflowLine {

    private final Map<ResourceAction<T>, ActionButton> buttons = new LinkedHashMap<>();
    private final ActionHost<T> host;
    private final ActionStarter<T> starter;
    private final Supplier<List<T>> rows;
    private final Supplier<ActionMenu<T>> items;

    /**
     * Creates the buttons.
     *
     * @param idSuffix follows the id of an action in the id of its button
     * @param shown which of the actions have a button
     * @param rows the rows the actions are about, asked for each time
     * @param on what the availability depends on
     */
    public ActionBar(
            ActionHost<T> host,
            ActionStarter<T> starter,
            String idSuffix,
            Predicate<ResourceAction<T>> shown,
            Supplier<List<T>> rows,
            Observable... on) {
        super(new Button());
        this.host = host;
        this.starter = starter;
        this.rows = rows;
        this.items = () -> new ActionMenu<>(host, starter, idSuffix + "-more", rows);
        getStyleClass().add("action-bar");
        prepareMore(host.kindId() + "-more" + idSuffix, host.context().texts());
        host.actions().stream()
                .filter(shown)
                .forEach(action -> add(action, idSuffix, host.context().texts()));
        RedrawOnChange.follow(this, this::showAvailability, on);
        RedrawOnChange.follow(
                this,
                this::showAvailability,
                host.runner().version(),
                host.context().texts().locale());
        showAvailability();
    }

    private void add(ResourceAction<T> action, String idSuffix, Texts texts) {
        ActionButton button =
                new ActionButton(
                                action.label(),
                                action.label().id() + idSuffix,
                                texts,
                                () -> starter.start(action, rows.get()))
                        .styled("small");
        buttons.put(action, button);
        addToLine(button);
    }

    /**
     * A menu that is not that of a control: its items would otherwise be heard of by their keys,
     * too, which the screen starts actions by.
     */
    private void prepareMore(String id, Texts texts) {
        Button more = more();
        more.setId(id);
        more.textProperty().bind(texts.bind("action.more"));
        more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        more.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        more.getStyleClass().addAll("small", "more-button");
        more.setOnAction(event -> showMore());
    }

    private void showMore() {
        List<ResourceAction<T>> hidden =
                buttons.entrySet().stream()
                        .filter(each -> !each.getValue().isVisible())
                        .map(Map.Entry::getKey)
                        .toList();
        // Made when it is needed: JavaFX creates a window for each menu.
        ContextMenu menu = new ContextMenu();
        ActionMenu<T> all = items.get();
        all.update();
        menu.getItems().setAll(all.of(hidden));
        menu.show(more(), Side.BOTTOM, 0, 0);
    }

    private void showAvailability() {
        boolean first = true;
        for (Map.Entry<ResourceAction<T>, ActionButton> each : buttons.entrySet()) {
            Availability said = starter.availability(each.getKey(), rows.get());
            each.getValue().show(said);
            each.getValue().lead(first && said.isAllowed());
            first = false;
        }
        if (host.runner().batches().stream().allMatch(ChangeBatch::hasEnded)) {
            leadKeyboardOn();
        }
    }

    /** A button that is still off when all is done, such as Stop, has no more use for it. */
    private void leadKeyboardOn() {
        if (buttons.values().stream().anyMatch(ActionButton::isMissedByKeyboard)) {
            buttons.values().stream()
                    .filter(Node::isVisible)
                    .filter(ActionButton::isOn)
                    .findFirst()
                    .ifPresentOrElse(ActionButton::focus, more()::requestFocus);
        }
    }
}
