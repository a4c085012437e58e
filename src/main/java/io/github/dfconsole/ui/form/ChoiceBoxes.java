package io.github.dfconsole.ui.form;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/** Drop-downs whose choices are named in the language of the console, and follow it. */
public final class ChoiceBoxes {

    private ChoiceBoxes() {}

    /**
     * Creates a drop-down.
     *
     * @param chosen the choice, which the drop-down follows and sets
     * @param name names a choice; it is asked again when the language changes
     */
    public static <E> ComboBox<E> box(
            String id,
            List<E> choices,
            ObjectProperty<E> chosen,
            Function<E, String> name,
            Texts texts) {
        ComboBox<E> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(chosen);
        nameChoices(box, name);
        RedrawOnChange.follow(box, () -> nameChoices(box, name), texts.locale());
        return box;
    }

    /** New cells and another converter are what makes a drop-down ask for its names again. */
    private static <E> void nameChoices(ComboBox<E> box, Function<E, String> name) {
        box.setConverter(new Names<>(box, name));
        box.setCellFactory(list -> new NamedCell<>(name));
        box.setButtonCell(new NamedCell<>(name));
    }

    private static final class NamedCell<E> extends ListCell<E> {

        private final Function<E, String> name;

        NamedCell(Function<E, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(E choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : name.apply(choice));
        }
    }

    /** What a screen reader reads. */
    private static final class Names<E> extends StringConverter<E> {

        private final ComboBox<E> box;
        private final Function<E, String> name;

        Names(ComboBox<E> box, Function<E, String> name) {
            this.box = box;
            this.name = name;
        }

        @Override
        public String toString(E choice) {
            return choice == null ? "" : name.apply(choice);
        }

        @Override
        public E fromString(String text) {
            return box.getItems().stream()
                    .filter(choice -> name.apply(choice).equals(text))
                    .findFirst()
                    .orElse(box.getValue());
        }
    }
}
