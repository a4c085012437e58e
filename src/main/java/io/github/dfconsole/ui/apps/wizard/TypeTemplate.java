package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.CodeBox;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupStatus;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The template of the chosen type as the service has it, for those who want to see it. */
final class TypeTemplate extends VBox {

    private static final int LONGEST = 100_000;

    private final AppChoices choices;
    private final Texts texts;
    private final Hyperlink show = new Hyperlink();
    private final LookupStatus status;

    TypeTemplate(AppChoices choices, Texts texts, Times times) {
        this.choices = choices;
        this.texts = texts;
        this.status =
                new LookupStatus(
                        "apps-type-template-line",
                        choices.template(),
                        new ReadOnlyStringWrapper(""),
                        texts,
                        times);
        getStyleClass().add("wizard-section");
        show.setId("apps-type-template-show");
        show.textProperty().bind(texts.bind("apps.create.template.show"));
        show.setOnAction(event -> choices.loadTemplate());
        RedrawOnChange.follow(
                this, this::render, choices.template().state(), choices.type().value());
        render();
    }

    private void render() {
        LookupViewModel<String> template = choices.template();
        boolean isShown = template.state().get() == LookupState.LOADED;
        setVisible(choices.type().value().get() != null);
        setManaged(isVisible());
        show.setDisable(isShown || template.state().get() == LookupState.LOADING);
        getChildren().setAll(show, status);
        if (isShown) {
            String text = template.chosen(found -> found, "");
            getChildren().add(code(text));
        }
    }

    private CodeBox code(String text) {
        String shown = text.isBlank() ? texts.get("apps.create.template.none") : text;
        boolean isLong = shown.length() > LONGEST;
        return new CodeBox(
                "apps-type-template", isLong ? shown.substring(0, LONGEST) + "…" : shown, texts);
    }
}
