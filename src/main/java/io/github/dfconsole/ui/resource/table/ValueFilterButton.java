package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.collections.MapChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Picks rows by the values of one column: a chip that says what is picked, and a menu of the values
 * that occur, with how often.
 *
 * @param <T> the type of a row
 */
public final class ValueFilterButton<T> extends MenuButton {

    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 30;

    private final ResourceTableViewModel<T> model;
    private final ResourceColumn<T> column;
    private final Texts texts;

    public ValueFilterButton(
            String tableId,
            ResourceTableViewModel<T> model,
            ResourceColumn<T> column,
            Texts texts) {
        this.model = model;
        this.column = column;
        this.texts = texts;
        setId(tableId + "-pick-" + column.id());
        setMnemonicParsing(false);
        getStyleClass().addAll("pick-button", "small");
        // Without an entry the menu would not open at all.
        getItems().add(new MenuItem());
        setOnShowing(event -> model.countValues(column, this::offer));
        model.picked().addListener((MapChangeListener<String, Set<String>>) change -> render());
        texts.locale().addListener((property, before, now) -> render());
        render();
    }

    private Set<String> picked() {
        return model.picked().getOrDefault(column.id(), Set.of());
    }

    private void render() {
        String title = texts.get(column.titleKey());
        Set<String> values = picked();
        getStyleClass().remove("picked");
        if (values.isEmpty()) {
            setText(title);
        } else {
            String least = values.stream().sorted().findFirst().orElse("");
            String first =
                    least.isEmpty()
                            ? texts.get("table.pick.none")
                            : Printable.escape(least, LONGEST_VALUE);
            setText(
                    values.size() == 1
                            ? texts.get("table.pick.one", title, first)
                            : texts.get("table.pick.more", title, first, values.size() - 1));
            getStyleClass().add("picked");
        }
        setAccessibleText(getText());
    }

    private void offer(List<ValueCount> values) {
        Set<String> now = picked();
        MenuItem any = new MenuItem(texts.get("table.pick.any"));
        any.setId(getId() + "-any");
        any.setDisable(now.isEmpty());
        any.setOnAction(event -> model.pick(column.id(), Set.of()));
        getItems().setAll(any, new SeparatorMenuItem());
        for (ValueCount value : values.subList(0, Math.min(MOST_VALUES, values.size()))) {
            String shown =
                    value.text().isEmpty()
                            ? texts.get("table.pick.none")
                            : Printable.escape(value.text(), LONGEST_VALUE);
            CheckMenuItem item =
                    new CheckMenuItem(texts.get("table.pick.value", shown, value.count()));
            item.setMnemonicParsing(false);
            item.setSelected(now.contains(value.text()));
            item.setOnAction(event -> toggle(value.text()));
            getItems().add(item);
        }
    }

    private void toggle(String value) {
        Set<String> values = new HashSet<>(picked());
        if (!values.remove(value)) {
            values.add(value);
        }
        model.pick(column.id(), values);
    }
}
