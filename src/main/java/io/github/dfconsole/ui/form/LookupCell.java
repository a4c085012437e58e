package io.github.dfconsole.ui.form;

import io.github.dfconsole.text.Printable;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A choice in the list of a look-up field, or the one that is shown while the list is closed. */
final class LookupCell<T> extends ListCell<@Nullable T> {

    private static final int LONGEST_NAME = 120;

    private final ComboBox<@Nullable T> box;
    private final LookupTexts<T> texts;
    private final boolean inList;

    LookupCell(ComboBox<@Nullable T> box, LookupTexts<T> texts, boolean inList) {
        this.box = box;
        this.texts = texts;
        this.inList = inList;
    }

    static <T> String name(T choice, LookupTexts<T> texts) {
        return Printable.escape(texts.name().apply(choice), LONGEST_NAME);
    }

    static <T> String more(T choice, LookupTexts<T> texts) {
        return Printable.escape(texts.more().apply(choice), LONGEST_NAME);
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(null);
        if (empty || choice == null) {
            setText(inList ? "" : box.getPromptText());
            return;
        }
        setText(name(choice, texts));
        if (inList && !more(choice, texts).isEmpty()) {
            showDetails(choice);
        }
    }

    private void showDetails(T choice) {
        Label details = new Label(more(choice, texts));
        details.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox both = new HBox(new Label(name(choice, texts)), space, details);
        both.getStyleClass().add("lookup-choice");
        setText(null);
        setGraphic(both);
        setAccessibleText(name(choice, texts) + ", " + more(choice, texts));
    }
}
