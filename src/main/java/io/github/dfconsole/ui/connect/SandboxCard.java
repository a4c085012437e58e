package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers to try the sandbox. */
final class SandboxCard extends VBox {

    SandboxCard(ConnectViewModel model, Texts texts) {
        Label title = new Label();
        title.textProperty().bind(texts.bind("connect.sandbox.title"));
        title.setGraphic(new FontIcon(Feather.BOX));
        title.getStyleClass().add("section-title");
        Label text = new Label();
        text.textProperty().bind(texts.bind("connect.sandbox.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Button start = new Button();
        start.setId("connect-sandbox");
        start.textProperty().bind(texts.bind("connect.sandbox.start"));
        start.setMaxWidth(Double.MAX_VALUE);
        start.disableProperty().bind(model.work().busy());
        start.setOnAction(event -> model.trySandbox());
        // Beside a form that is folded out it would be a long empty box.
        setMaxHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("card-box", "sandbox-card");
        getChildren().addAll(title, text, start);
    }
}
