package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.NaturalOrder;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Filters rows by the values of one column: a chip that names the picked values, and a menu of the
 * values that occur, each with its count.
 *
 * @param <T> the type of a row
 */
public final class ValueFilterButton<T> extends MenuButton {

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 30;

    private final ValueFilters<T> filters;
    private final ResourceColumn<T> column;
    private final Texts texts;

    /**
     * Creates a button.
     *
     * @param tableId what the ids of all nodes begin with
     * @param column whose values can be picked
     */
    public ValueFilterButton(
            String tableId, ValueFilters<T> filters, ResourceColumn<T> column, Texts texts) {
        this.filters = filters;
        this.column = column;
        this.texts = texts;
        setId(tableId + "-pick-" + column.id());
        setMnemonicParsing(false);
        getStyleClass().addAll("pick-button", "small");
        // Without an entry the menu would not open at all.
        getItems().add(waiting());
        setOnShowing(event -> filters.count(column, this::offer));
        filters.picked().addListener((MapChangeListener<String, Set<String>>) change -> render());
        texts.locale().addListener((property, before, now) -> render());
        render();
    }

    /** Some values have to be read first. */
    private static MenuItem waiting() {
        MenuItem waiting = new MenuItem("…");
        waiting.setDisable(true);
        return waiting;
    }

    private Set<String> picked() {
        return filters.picked().getOrDefault(column.id(), Set.of());
    }

    private void render() {
        Set<String> values = picked();
        getStyleClass().remove("picked");
        if (!values.isEmpty()) {
            getStyleClass().add("picked");
        }
        setText(values.isEmpty() ? texts.get(column.titleKey()) : summary(values));
        setAccessibleText(getText());
    }

    private String summary(Set<String> values) {
        String title = texts.get(column.titleKey());
        String first = shown(values.stream().min(NaturalOrder.of(texts.locale().get())).orElse(""));
        return values.size() == 1
                ? texts.get("table.pick.one", title, first)
                : texts.get("table.pick.more", title, first, values.size() - 1);
    }

    private String shown(String value) {
        return value.isEmpty()
                ? texts.get("table.pick.none")
                : Printable.escape(value, LONGEST_VALUE);
    }

    private void offer(List<ValueCount> values) {
        getItems().setAll(values.stream().limit(MOST_VALUES).map(this::item).toList());
        getItems().addAll(new SeparatorMenuItem(), anyItem());
    }

    private MenuItem anyItem() {
        MenuItem any = new MenuItem(texts.get("table.pick.clear"));
        any.setId(getId() + "-any");
        any.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> picked().isEmpty(), filters.picked()));
        any.setOnAction(event -> filters.pick(column.id(), Set.of()));
        return any;
    }

    /** An entry that leaves the menu open: several values can be ticked. */
    private MenuItem item(ValueCount value) {
        CheckBox box =
                new CheckBox(texts.get("table.pick.value", shown(value.text()), value.count()));
        box.setMnemonicParsing(false);
        box.setFocusTraversable(false);
        // The entry is what is clicked: a box that took the click would tick itself alone.
        box.setMouseTransparent(true);
        HBox content = new HBox(box);
        box.setSelected(picked().contains(value.text()));
        CustomMenuItem item = new CustomMenuItem(content, false);
        // JavaFX listens to the content once for each time the menu was rebuilt.
        content.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    item.fire();
                    event.consume();
                });
        // The room around the words belongs to the content, or a click there would be lost.
        content.getStyleClass().add("pick-content");
        item.getStyleClass().add("pick-value");
        item.setId(getId() + "-value");
        item.setText(value.text());
        item.setOnAction(
                event -> {
                    toggle(value.text());
                    box.setSelected(picked().contains(value.text()));
                });
        return item;
    }

    private void toggle(String value) {
        Set<String> values = new HashSet<>(picked());
        if (!values.remove(value)) {
            values.add(value);
        }
        filters.pick(column.id(), values);
    }
}
