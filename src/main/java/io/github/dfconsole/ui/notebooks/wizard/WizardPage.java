package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** One page: what it is for, in a line, and its fields (W1, W3). */
final class WizardPage extends VBox {

    WizardPage(Step step, Texts texts, Node... parts) {
        getStyleClass().add("wizard-page");
        setId("wizard-page-" + step.name().toLowerCase(Locale.ROOT));
        Label title = new Label();
        title.textProperty().bind(texts.bind(titleKey(step)));
        title.getStyleClass().add("wizard-page-title");
        Label purpose = new Label();
        purpose.textProperty().bind(texts.bind(purposeKey(step)));
        purpose.getStyleClass().add("muted");
        purpose.setWrapText(true);
        purpose.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new VBox(2, title, purpose));
        getChildren().addAll(parts);
    }

    static String titleKey(Step step) {
        return switch (step) {
            case BASICS -> "wizard.step.basics";
            case NETWORK -> "wizard.step.network";
            case SERVER -> "wizard.step.server";
            case ACCESS -> "wizard.step.access";
            case REVIEW -> "wizard.step.review";
        };
    }

    private static String purposeKey(Step step) {
        return switch (step) {
            case BASICS -> "wizard.purpose.basics";
            case NETWORK -> "wizard.purpose.network";
            case SERVER -> "wizard.purpose.server";
            case ACCESS -> "wizard.purpose.access";
            case REVIEW -> "wizard.purpose.review";
        };
    }
}
