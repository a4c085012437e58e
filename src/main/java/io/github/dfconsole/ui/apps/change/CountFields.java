package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The number of containers of one component: from old to new, with what lowering it means. */
final class CountFields extends VBox {

    private static final int LONGEST_NAME = 100;
    private static final double FIELD_WIDTH = 72;

    private final ScaleFormViewModel.Line line;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label before = new Label();
    private final Label warning = new Label();

    CountFields(ScaleFormViewModel.Line line, Texts texts) {
        this.line = line;
        this.texts = texts;
        String id = "apps-scale-" + line.name();
        String name = Printable.escape(line.name(), LONGEST_NAME);
        Label title = new Label(name);
        title.getStyleClass().add("card-title");
        title.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(texts.get("apps.scale.count", name));
        field.setPrefWidth(FIELD_WIDTH);
        field.textProperty().bindBidirectional(line.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
        line.text().addListener((property, old, now) -> show());
        getStyleClass().add("card-box");
        getChildren().addAll(title, stepper(id), warningLine(id));
        show();
    }

    private HBox stepper(String id) {
        before.getStyleClass().add("muted");
        before.setMinWidth(Region.USE_PREF_SIZE);
        HBox stepper =
                new HBox(
                        new IconButton(
                                id + "-fewer",
                                Feather.MINUS,
                                texts.bind("apps.scale.fewer"),
                                () -> line.step(-1)),
                        field,
                        new IconButton(
                                id + "-more",
                                Feather.PLUS,
                                texts.bind("apps.scale.more"),
                                () -> line.step(1)),
                        before);
        stepper.getStyleClass().add("button-row");
        stepper.setAlignment(Pos.CENTER_LEFT);
        return stepper;
    }

    private Label warningLine(String id) {
        warning.setId(id + "-warning");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.getStyleClass().add("attention");
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private void stepByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            line.step(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    /** Brings up to date what depends on the number now; the number itself stays. */
    void show() {
        before.setText(
                line.wanted()
                        .filter(wanted -> wanted != line.count())
                        .map(wanted -> texts.get("apps.scale.from-to", line.count(), wanted))
                        .orElseGet(() -> texts.get("apps.scale.now", line.count())));
        warning.setText(warningText());
        warning.setVisible(!warning.getText().isEmpty());
    }

    private String warningText() {
        if (line.wanted().isEmpty()) {
            return texts.get("apps.scale.invalid", ScaleFormViewModel.MOST);
        }
        if (!line.isLowered()) {
            return "";
        }
        if (line.losesAll()) {
            return texts.get("apps.scale.none-left");
        }
        String which = texts.get("apps.scale.lowered");
        return line.keepsData() ? Sentences.join(which, texts.get("apps.scale.keeps-data")) : which;
    }

    /** The field. */
    Node first() {
        return field;
    }
}
