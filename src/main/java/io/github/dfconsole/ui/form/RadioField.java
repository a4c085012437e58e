package io.github.dfconsole.ui.form;

import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few choices side by side, of which one is taken, with a label above them.
 *
 * @param <E> the type of a choice
 */
public final class RadioField<E> extends VBox {

    private final ObjectProperty<E> chosen;
    private final ObservableValue<String> label;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane line = new FlowPane();
    private final Map<E, RadioButton> buttons = new LinkedHashMap<>();

    /** Creates a field without choices. */
    public RadioField(ObservableValue<String> label, ObjectProperty<E> chosen) {
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
    public RadioField<E> with(E value, String id, ObservableValue<String> text) {
        return with(value, id, text, null);
    }

    /**
     * Adds a choice to the right of those there are.
     *
     * @param picture what is shown between the button and its text; null for nothing
     */
    public RadioField<E> with(
            E value, String id, ObservableValue<String> text, @Nullable Node picture) {
        RadioButton button = new RadioButton();
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setGraphic(picture);
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

    private void render() {
        RadioButton button = buttons.get(chosen.get());
        if (button != null) {
            button.setSelected(true);
        }
    }
}
