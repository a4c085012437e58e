package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.Observable;
import javafx.scene.layout.FlowPane;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The actions for some rows as a line of buttons, as the detail and the selection bar show them. A
 * narrow place has them in two lines.
 *
 * @param <T> a row of the list
 */
public final class ActionBar<T> extends FlowPane {

    private final Map<ResourceAction<T>, ActionButton> buttons = new LinkedHashMap<>();
    private final ActionHost<T> host;
    private final ActionStarter<T> starter;
    private final Supplier<List<T>> rows;

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
        this.host = host;
        this.starter = starter;
        this.rows = rows;
        getStyleClass().add("button-flow");
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
        getChildren().add(button);
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
                    .filter(ActionButton::isOn)
                    .findFirst()
                    .ifPresent(ActionButton::focus);
        }
    }
}
