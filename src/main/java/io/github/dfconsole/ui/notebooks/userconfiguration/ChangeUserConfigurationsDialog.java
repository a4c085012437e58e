package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.InputMethodGuard;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Changes user configurations of a notebook, with the wizard's fields and checks. */
public final class ChangeUserConfigurationsDialog extends Dialog<Boolean> {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 480;
    private static final int LONGEST_NAME = 200;

    private final ChangeUserConfigurationsViewModel model;
    private final Texts texts;
    private final Times times;
    private final Label message = new Label();

    /** Prepares the dialog above a window. */
    public ChangeUserConfigurationsDialog(
            Window owner, ChangeUserConfigurationsViewModel model, ScreenContext around) {
        this.model = model;
        this.texts = around.texts();
        this.times = around.times();
        Theme.dress(this, owner);
        setTitle(texts.get("configuration.change"));
        setResizable(true);
        getDialogPane().setId("configuration-change");
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().setPrefHeight(HEIGHT);
        UserConfigurationForm form =
                new UserConfigurationForm(
                        "configuration", model.form(), false, texts, around.jobs());
        getDialogPane().setContent(content(form));
        addButtons();
        model.place().addListener((property, before, now) -> form.focus(now.intValue()));
        model.specs()
                .phase()
                .addListener(
                        (property, before, now) -> {
                            if (now == LookupViewModel.Phase.LOADED) {
                                form.focus(0);
                            }
                        });
        model.failure().addListener((property, before, now) -> render());
        model.unchanged().addListener((property, before, now) -> render());
        model.done()
                .addListener(
                        (property, before, now) -> {
                            setResult(true);
                            close();
                        });
        setOnHidden(event -> model.close());
        render();
    }

    private Region content(UserConfigurationForm form) {
        Label question =
                new Label(
                        texts.get(
                                "configuration.change.title",
                                Printable.escape(model.notebook().name(), LONGEST_NAME)));
        question.getStyleClass().add("section-title");
        Label note = new Label(texts.get("configuration.change.text"));
        note.getStyleClass().add("field-help");
        message.setId("configuration-message");
        message.getStyleClass().addAll("notice", "notice-bad");
        message.setMaxWidth(Double.MAX_VALUE);
        for (Label label : new Label[] {question, note, message}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox content =
                new VBox(question, note, new SpecsLine(model.specs(), texts, times), form, message);
        content.getStyleClass().add("confirm-content");
        ScrollArea scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        InputMethodGuard.guard(scroll);
        return scroll;
    }

    private void addButtons() {
        ButtonType change = new ButtonType(texts.get("configuration.change"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(change, cancel);
        Button button = (Button) getDialogPane().lookupButton(change);
        button.setId("configuration-submit");
        button.disableProperty()
                .bind(
                        Bindings.or(
                                model.busy(),
                                model.specs().phase().isNotEqualTo(LookupViewModel.Phase.LOADED)));
        // The dialog stays until the service has answered.
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    model.submit();
                });
        Button back = (Button) getDialogPane().lookupButton(cancel);
        back.setId("configuration-cancel");
        // What is on its way cannot be taken back.
        back.disableProperty().bind(model.busy());
        setOnCloseRequest(
                event -> {
                    if (model.busy().get()) {
                        event.consume();
                    }
                });
        setResultConverter(pressed -> model.done().get());
    }

    private void render() {
        Throwable failure = model.failure().get();
        String words = model.unchanged().get() ? texts.get("configuration.nothing-changed") : "";
        if (failure != null) {
            words = FailureText.of(failure, texts, times).inOne();
        }
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
    }
}
