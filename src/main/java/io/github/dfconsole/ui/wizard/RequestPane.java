package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.TextClipboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/** The exact request as JSON, to be read and copied; secrets are masked. */
public final class RequestPane extends VBox {

    private final RequestPreview preview;
    private final Texts texts;
    private final Label json = new Label();

    /** Creates a pane that shows nothing yet. */
    public RequestPane(RequestPreview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
        json.setId("wizard-json");
        json.setMaxWidth(Double.MAX_VALUE);
        json.getStyleClass().addAll("monospace", "wizard-json");
        Label note = note();
        for (Label label : new Label[] {note, json}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(heading(), note, json);
        getStyleClass().add("wizard-section");
    }

    private HBox heading() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("wizard.request"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copyJson = copy("wizard-copy-json", "wizard.copy-json", Feather.COPY);
        put(copyJson, preview::json, "wizard.copy-json.done");
        Button copyCurl = copy("wizard-copy-curl", "wizard.copy-curl", Feather.TERMINAL);
        put(copyCurl, preview::curl, "wizard.copy-curl.done");
        Button copyPowerShell =
                copy("wizard-copy-powershell", "wizard.copy-powershell", Feather.TERMINAL);
        put(copyPowerShell, preview::powerShell, "wizard.copy-powershell.done");
        HBox heading = new HBox(title, space, copyJson, copyCurl, copyPowerShell);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("button-row");
        return heading;
    }

    private Label note() {
        Label note = new Label();
        note.textProperty().bind(texts.bind("wizard.request.note"));
        note.getStyleClass().add("field-help");
        return note;
    }

    private Button copy(String id, String key, Feather icon) {
        Button copy = new Button();
        copy.setId(id);
        copy.textProperty().bind(texts.bind(key));
        copy.setGraphic(new FontIcon(icon));
        copy.getStyleClass().add("small");
        copy.setMinWidth(USE_PREF_SIZE);
        return copy;
    }

    private void put(Button copy, Supplier<String> text, String saidKey) {
        copy.setOnAction(event -> TextClipboard.copy(copy, text.get(), texts.get(saidKey), texts));
    }

    /** Shows the request as it would be sent now. */
    public void render() {
        json.setText(preview.json());
    }
}
