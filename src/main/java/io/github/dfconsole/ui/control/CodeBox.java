package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A command or file as it is written, with a button that copies it. */
public final class CodeBox extends HBox {

    private static final int LONGEST_LINE = 2_000;

    /**
     * Creates a box.
     *
     * @param id the id of the text; that of the button ends with {@code -copy}
     * @param code what is copied; it has no secret in it
     */
    public CodeBox(String id, String code, Texts texts) {
        getStyleClass().add("code-box");
        setAlignment(Pos.TOP_LEFT);
        Label text = new Label(Printable.escapeLines(code.stripTrailing(), LONGEST_LINE));
        text.setId(id);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("monospace");
        HBox.setHgrow(text, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        id,
                        texts.bind("code.copy"),
                        () -> Printable.escapeButLayout(code),
                        () -> texts.get("code.copied"),
                        texts);
        getChildren().addAll(text, copy);
    }
}
