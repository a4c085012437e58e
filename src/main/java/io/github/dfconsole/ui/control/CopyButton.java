package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Texts;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/** Copies a text, and says whether it was copied. */
public final class CopyButton extends IconButton {

    /**
     * Creates a button.
     *
     * @param id the id of what is copied; that of the button ends with {@code -copy}
     * @param name the name of the action
     * @param text what is copied, asked for each time; null if there is nothing
     * @param said says what was copied
     * @param texts the texts, to say also if it was not
     */
    public CopyButton(
            String id,
            ObservableValue<String> name,
            Supplier<@Nullable String> text,
            Supplier<String> said,
            Texts texts) {
        super(id + "-copy", Feather.COPY, name, () -> {});
        setOnAction(
                event -> {
                    String copied = text.get();
                    if (copied != null) {
                        TextClipboard.copy(this, copied, said.get(), texts);
                    }
                });
    }
}
