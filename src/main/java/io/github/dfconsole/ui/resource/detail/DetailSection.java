package io.github.dfconsole.ui.resource.detail;

import io.github.dfconsole.text.Printable;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of a detail with a title: notes, and a card for each thing it lists. */
public final class DetailSection extends VBox {

    private static final int LONGEST_TITLE = 200;

    /** Creates a section that has nothing below its title yet. */
    public DetailSection(String id, String title) {
        setId(id);
        getStyleClass().add("detail-section");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
    }

    /** Adds a sentence about the section. */
    public DetailSection addNote(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        getChildren().add(note);
        return this;
    }

    /** Adds anything else. */
    public DetailSection add(Node content) {
        getChildren().add(content);
        return this;
    }

    /** Adds a card; its title comes from the service. */
    public DetailSection addCard(String title, Node... content) {
        Label name = new Label(Printable.escape(title, LONGEST_TITLE));
        name.getStyleClass().add("card-title");
        VBox card = new VBox(name);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card-box");
        getChildren().add(card);
        return this;
    }
}
