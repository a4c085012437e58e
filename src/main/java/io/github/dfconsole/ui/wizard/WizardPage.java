package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One page of a wizard: what it is for, in a line, and its fields (W1, W3). */
public class WizardPage extends VBox {

    private final Label title = new Label();
    private @Nullable Node first;

    /** Creates a page for a step. */
    @SuppressWarnings("this-escape") // nothing that is overridden is called
    public WizardPage(WizardStep step, Texts texts, Node... parts) {
        getStyleClass().add("wizard-page");
        setId("wizard-page-" + step.id());
        title.setId("wizard-heading-" + step.id());
        title.textProperty().bind(texts.bind(step.titleKey()));
        title.getStyleClass().addAll("wizard-page-title", "focus-target");
        Label purpose = new Label();
        purpose.textProperty().bind(texts.bind(step.purposeKey()));
        purpose.getStyleClass().add("muted");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new VBox(2, title, purpose));
        getChildren().addAll(parts);
    }

    /** Sets the input that takes the keyboard when the page is opened. */
    public final WizardPage startingAt(@Nullable Node input) {
        first = input;
        return this;
    }

    /** The heading, which takes the keyboard where there is no input. */
    final Node heading() {
        return title;
    }

    /** What takes the keyboard when the page is opened: an input, or else the heading. */
    final Node first() {
        return first == null ? title : first;
    }
}
