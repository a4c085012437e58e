package io.github.dfconsole.ui.preferences;

import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few choices side by side, of which one is taken, with a label above them.
 *
 * @param <E> the type of a choice
 */
final class RadioField<E> extends VBox {

    private final ObjectProperty<E> chosen;
    private final ObservableValue<String> label;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane line = new FlowPane();
    private final Map<E, RadioButton> buttons = new LinkedHashMap<>();

    RadioField(ObservableValue<String> label, ObjectProperty<E> chosen) {
        this.chosen = chosen;
        this.label = label;
        Label name = new Label();
        name.textProperty().bind(label);
        name.getStyleClass().add("field-label");
        line.getStyleClass().add("radio-line");
        getStyleClass().add("field");
        getChildren().addAll(name, line);
        RedrawOnChange.follow(this, this::render, chosen);
    }

    /** Adds a choice to the right of those there are. */
    RadioField<E> with(E value, String id, ObservableValue<String> text) {
        RadioButton button = new RadioButton();
        button.setId(id);
        button.setMnemonicParsing(false);
        button.textProperty().bind(text);
        // A screen reader reads a button alone, and not what it is about.
        button.accessibleTextProperty().bind(Bindings.format("%s: %s", label, text));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                chosen.set(value);
                            }
                        });
        buttons.put(value, button);
        line.getChildren().add(button);
        render();
        return this;
    }

    /** Adds a line that helps. */
    RadioField<E> withHelp(ObservableValue<String> text) {
        getChildren().add(Section.help(text));
        return this;
    }

    private void render() {
        RadioButton button = buttons.get(chosen.get());
        if (button != null) {
            button.setSelected(true);
        }
    }
}
