package io.github.dfconsole.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a dialog shows: a heading, the content, which scrolls where the screen is too small for it,
 * and the buttons in the order in which they are added, the one that goes on last. The order is the
 * same on every system, and that of the wizard.
 */
public class ConsoleDialogPane extends DialogPane {

    private final Label heading = new Label();

    /** Creates a pane without heading, content and buttons. */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public ConsoleDialogPane(String id) {
        setId(id);
        getStyleClass().add("console-dialog");
    }

    @Override
    protected Node createButtonBar() {
        Node bar = super.createButtonBar();
        if (bar instanceof ButtonBar buttons) {
            buttons.setButtonOrder(ButtonBar.BUTTON_ORDER_NONE);
        }
        return bar;
    }

    /** Shows a heading over the content; it says or asks in a sentence what the dialog is about. */
    public final void show(String words, Node... content) {
        heading.setId(getId() + "-heading");
        heading.setText(words);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("dialog-heading");
        VBox body = new VBox(heading);
        body.getChildren().addAll(content);
        body.getStyleClass().add("dialog-body");
        setContent(new BodyScroll(body));
    }

    /** The text of a dialog that only says something. */
    public static Label text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    /**
     * Adds a button to the right of those there are.
     *
     * @param words a verb, or a verb and what it acts on
     * @param data {@link ButtonData#CANCEL_CLOSE} for the one that Esc stands for
     */
    public final Button addButton(String id, String words, ButtonData data) {
        ButtonType type = new ButtonType(words, data);
        getButtonTypes().add(type);
        Button button = (Button) lookupButton(type);
        button.setId(id);
        // As wide as its words: JavaFX would make all as wide as the widest.
        ButtonBar.setButtonUniformSize(button, false);
        return button;
    }

    /** As high as its content, as long as there is room. */
    private static final class BodyScroll extends ScrollArea {

        private final Region body;

        BodyScroll(Region body) {
            super(body);
            this.body = body;
            setFitToWidth(true);
            setFocusTraversable(false);
            getStyleClass().add("edge-to-edge");
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double around = snappedTopInset() + snappedBottomInset();
            double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
            return Math.ceil(body.prefHeight(inside)) + around;
        }
    }
}
