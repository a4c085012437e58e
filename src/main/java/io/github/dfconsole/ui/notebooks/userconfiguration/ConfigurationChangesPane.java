package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.InputMethodGuard;
import io.github.dfconsole.ui.form.LookupState;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form for new values of user configurations, to be put into any dialog or page. */
public final class ConfigurationChangesPane extends VBox {

    private static final int LONGEST_NAME = 200;

    private final UserConfigurationForm form;

    /** Creates the form; the keyboard goes to the first field as soon as there is one. */
    public ConfigurationChangesPane(ConfigurationChangesViewModel model, ScreenContext context) {
        Texts texts = context.texts();
        form =
                new UserConfigurationForm(
                        "configuration", model.form(), new FormInputs(context), texts);
        Label question =
                new Label(
                        texts.get(
                                "configuration.change.title",
                                Printable.escape(model.notebook().name(), LONGEST_NAME)));
        question.getStyleClass().add("section-title");
        Label note = new Label(texts.get("configuration.change.text"));
        note.getStyleClass().add("field-help");
        for (Label label : new Label[] {question, note}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren()
                .addAll(question, note, new SpecsLine(model.specs(), texts, context.times()), form);
        getStyleClass().add("confirm-content");
        InputMethodGuard.guard(this);
        model.place().addListener((property, before, now) -> form.focus(now.intValue()));
        model.specs().state().addListener((property, before, now) -> focusWhenLoaded(now));
    }

    private void focusWhenLoaded(LookupState state) {
        if (state == LookupState.LOADED) {
            form.focus(0);
        }
    }
}
