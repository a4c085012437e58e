package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** The buttons that test and connect, and the work that is in progress. */
final class ConnectButtons extends HBox {

    private final ConnectViewModel model;
    private final Texts texts;
    private final Button connect;

    ConnectButtons(ConnectViewModel model, Texts texts, Runnable onSave) {
        this.model = model;
        this.texts = texts;
        this.connect = button("connect-connect", "connect.connect", model::connect);
        connect.getStyleClass().add("accent");
        connect.setDefaultButton(true);
        Button test = button("connect-test", "connect.test", model::test);
        BooleanBinding busy = model.work().busy();
        connect.disableProperty().bind(busy);
        test.disableProperty().bind(busy);
        Button save = button("profile-save", "profile.save", onSave);
        save.disableProperty().bind(busy);
        Node progress = progress();
        progress.visibleProperty().bind(busy);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("button-row");
        getChildren().addAll(connect, test, save, progress);
    }

    void focusConnect() {
        connect.requestFocus();
    }

    private Node progress() {
        ProgressIndicator indicator = new ProgressIndicator();
        indicator.setMaxSize(18, 18);
        Label text = new Label();
        text.setId("connect-activity");
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::activity,
                                model.activity(),
                                model.work().waitsForKeychain(),
                                texts.locale()));
        text.getStyleClass().add("muted");
        Button cancel = button("connect-cancel", "action.cancel", model::cancel);
        cancel.getStyleClass().add("flat");
        HBox progress = new HBox(indicator, text, cancel);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("connect-working");
        return progress;
    }

    private Button button(String id, String textKey, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.bind(textKey));
        button.setOnAction(event -> action.run());
        return button;
    }

    private String activity() {
        if (model.work().waitsForKeychain().get()) {
            return texts.get("profile.keychain.waiting");
        }
        return switch (model.activity().get()) {
            case NONE -> "";
            case TESTING -> texts.get("connect.testing");
            case CONNECTING -> texts.get("connect.connecting");
            case STARTING_SANDBOX -> texts.get("connect.starting-sandbox");
            case SAVING -> texts.get("profile.saving");
            case REMOVING -> texts.get("profile.removing");
        };
    }
}
