package io.github.dfconsole.ui.about;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.TextClipboard;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The versions of the console and of what it runs on, to be copied into a report. */
final class VersionsTab extends VBox {

    VersionsTab(AboutViewModel model, Texts texts) {
        AboutFacts facts = model.facts();
        getStyleClass().add("about-tab");
        getChildren().addAll(fields(facts, texts), copyLine(facts, texts));
    }

    private static Node fields(AboutFacts facts, Texts texts) {
        String drawing =
                facts.graphicsCard()
                        ? texts.get("about.drawing.graphics-card")
                        : texts.get("about.drawing.processor");
        return new FieldList(texts)
                .add("about.field.console", facts.version())
                .add("about.field.java", facts.java())
                .add("about.field.javafx", facts.javaFx())
                .add("about.field.system", facts.system())
                .add("about.field.drawing", drawing);
    }

    private static Node copyLine(AboutFacts facts, Texts texts) {
        Label copied = new Label();
        copied.setId("about-copied");
        copied.getStyleClass().add("muted");
        Button copy = new Button(texts.get("about.copy"), new FontIcon(Feather.COPY));
        copy.setId("about-copy");
        copy.setOnAction(
                event -> {
                    boolean isCopied = TextClipboard.copy(facts.report());
                    copied.setText(texts.get(isCopied ? "about.copied" : "copied.not"));
                });
        HBox line = new HBox(copy, copied);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        return line;
    }
}
