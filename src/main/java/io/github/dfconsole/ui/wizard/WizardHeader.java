package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** The title of a wizard, and what concerns it as a whole. */
final class WizardHeader extends HBox {

    /**
     * Creates the header.
     *
     * @param start the menu of drafts and presets
     * @param fixed whether nothing can be filled in any more
     * @param close closes the wizard, and asks before if something would be lost
     */
    WizardHeader(
            WizardViewModel<?> model,
            Texts texts,
            Node start,
            ObservableBooleanValue fixed,
            Runnable close) {
        Label title = title(model, texts);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton refresh =
                new IconButton(
                        "wizard-refresh",
                        Feather.REFRESH_CW,
                        texts.bind("wizard.refresh"),
                        model.form()::reload);
        IconButton leave =
                new IconButton("wizard-close", Feather.X, texts.bind("wizard.close"), close);
        start.disableProperty().bind(fixed);
        refresh.disableProperty().bind(fixed);
        getChildren().addAll(title, space, start, refresh, leave);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("screen-toolbar", "wizard-header");
    }

    private static Label title(WizardViewModel<?> model, Texts texts) {
        Label title = new Label();
        title.setId("wizard-title");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get(titleKey(model)),
                                model.submission().state(),
                                texts.locale()));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    /** Once it was sent there is nothing to create any more. */
    private static String titleKey(WizardViewModel<?> model) {
        return model.submission().state().getValue() == SubmissionState.DONE
                ? "wizard.progress"
                : model.steps().definition().titleKey();
    }
}
