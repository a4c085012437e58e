package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.DialogSize;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Changes user configurations of a notebook, with the wizard's fields and checks. */
public final class ChangeUserConfigurationsDialog extends Dialog<Boolean> {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 480;

    private final ChangeUserConfigurationsViewModel model;
    private final Texts texts;
    private final Times times;
    private final Label message = new Label();

    /** Prepares the dialog above a window. */
    public ChangeUserConfigurationsDialog(
            Window owner, ChangeUserConfigurationsViewModel model, ScreenContext context) {
        this.model = model;
        this.texts = context.texts();
        this.times = context.times();
        Theme.dress(this, owner);
        setTitle(texts.get("configuration.change"));
        getDialogPane().setId("configuration-change");
        DialogSize.keep(this, WIDTH, HEIGHT);
        getDialogPane().setContent(content(context));
        addButtons();
        model.failure().addListener((property, before, now) -> render());
        model.changes().unchanged().addListener((property, before, now) -> render());
        model.done()
                .addListener(
                        (property, before, now) -> {
                            setResult(true);
                            close();
                        });
        setOnHidden(event -> model.close());
        render();
    }

    private Region content(ScreenContext context) {
        message.setId("configuration-message");
        message.getStyleClass().addAll("notice", "notice-bad");
        message.setMaxWidth(Double.MAX_VALUE);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        ConfigurationChangesPane form = new ConfigurationChangesPane(model.changes(), context);
        form.getChildren().add(message);
        ScrollArea scroll = new ScrollArea(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void addButtons() {
        addSubmit(new ButtonType(texts.get("configuration.change"), ButtonData.OK_DONE));
        addCancel(new ButtonType(texts.get("action.cancel"), ButtonData.CANCEL_CLOSE));
        setResultConverter(pressed -> model.done().get());
    }

    private void addSubmit(ButtonType type) {
        getDialogPane().getButtonTypes().add(type);
        Button button = (Button) getDialogPane().lookupButton(type);
        button.setId("configuration-submit");
        button.disableProperty()
                .bind(
                        Bindings.or(
                                model.busy(),
                                model.changes().specs().state().isNotEqualTo(LookupState.LOADED)));
        // The dialog stays until the service has answered.
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    model.submit();
                });
    }

    /** A change that is on its way cannot be taken back. */
    private void addCancel(ButtonType type) {
        getDialogPane().getButtonTypes().add(type);
        Button button = (Button) getDialogPane().lookupButton(type);
        button.setId("configuration-cancel");
        button.disableProperty().bind(model.busy());
        setOnCloseRequest(
                event -> {
                    if (model.busy().get()) {
                        event.consume();
                    }
                });
    }

    private void render() {
        Throwable failure = model.failure().get();
        String words =
                model.changes().unchanged().get() ? texts.get("configuration.nothing-changed") : "";
        if (failure != null) {
            words = FailureText.of(failure, texts, times).inOne();
        }
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
    }
}
