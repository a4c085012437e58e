package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;

import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The actions for rows as menu items, as the row menu and the toolbar show them. An item that is
 * off says why behind its name.
 *
 * @param <T> a row of the list
 */
public final class ActionMenu<T> {

    private final Map<ResourceAction<T>, MenuItem> items = new LinkedHashMap<>();
    private final ActionStarter<T> starter;
    private final Supplier<List<T>> rows;
    private final Texts texts;

    /**
     * Creates the items; they are not in a menu yet.
     *
     * @param idSuffix follows the id of an action in the id of its item
     * @param rows the rows the actions are about, asked for each time
     */
    public ActionMenu(
            ActionHost<T> host, ActionStarter<T> starter, String idSuffix, Supplier<List<T>> rows) {
        this.starter = starter;
        this.rows = rows;
        this.texts = host.context().texts();
        for (ResourceAction<T> action : host.actions()) {
            if (action.target() != ResourceAction.Target.NONE) {
                items.put(action, item(action, idSuffix));
            }
        }
    }

    private MenuItem item(ResourceAction<T> action, String idSuffix) {
        ActionLabel label = action.label();
        MenuItem item = new MenuItem();
        item.setId(label.id() + idSuffix);
        item.setGraphic(new FontIcon(label.icon()));
        item.setAccelerator(label.keys());
        if (label.isDangerous()) {
            item.getStyleClass().add("danger-item");
        }
        item.setOnAction(event -> starter.start(action, rows.get()));
        return item;
    }

    /** Puts the items in front of those of a menu. */
    public void addTo(ObservableList<MenuItem> menu) {
        menu.addAll(0, items.values());
    }

    /** The items of some of the actions, in their order. */
    List<MenuItem> of(List<ResourceAction<T>> actions) {
        return actions.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    /** Whether there are no items. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Brings names and availability up to date: the menu is about to be shown. */
    public void update() {
        items.forEach(
                (action, item) -> {
                    Availability said = starter.availability(action, rows.get());
                    String name = texts.get(action.label().textKey());
                    item.setDisable(!said.isAllowed());
                    item.setText(
                            said.isAllowed()
                                    ? name
                                    : texts.get(
                                            "action.with-reason",
                                            name,
                                            texts.get(said.reasonKey())));
                });
    }
}
