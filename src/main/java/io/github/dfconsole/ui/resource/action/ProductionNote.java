package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Optional;

/** Names the connection before something is sent over it, if it is one of production. */
final class ProductionNote {

    private static final int LONGEST_NAME = 100;

    private ProductionNote() {}

    /**
     * The mark and the name.
     *
     * @param id the id of the line
     */
    static Optional<Node> of(Guard guard, String id, Texts texts) {
        if (!guard.marks().isProduction()) {
            return Optional.empty();
        }
        Pill pill = new Pill();
        pill.show(texts.get("profile.production"), Pill.Tone.BAD);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        String name = Printable.escape(guard.title(), LONGEST_NAME);
        Label words = new Label(texts.get("confirm.production", name));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setId(id);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(pill, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        return Optional.of(line);
    }
}
