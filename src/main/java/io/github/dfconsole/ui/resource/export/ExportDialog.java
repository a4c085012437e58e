package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Scope;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Stage;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.util.Locale;

/**
 * Asks what to export and where to, and shows how far it is. It stays open until the file is there
 * or nobody wants it any more.
 *
 * @param <T> the type of a row
 */
public final class ExportDialog<T> extends Dialog<ButtonType> {

    private static final double WIDTH = 520;

    private final ExportViewModel<T> model;
    private final Texts texts;

    public ExportDialog(Window owner, ExportViewModel<T> model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        Theme.dress(this, owner);
        setTitle(texts.get("export.title"));
        getDialogPane().setId("export");
        getDialogPane().getStyleClass().add("export-dialog");
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane()
                .setContent(new VBox(scopes(), formats(), place(), progress(), problem(times)));
        getDialogPane().getContent().getStyleClass().add("export-content");
        ButtonType write = new ButtonType(texts.get("export.write"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(write, cancel);
        Button button = (Button) getDialogPane().lookupButton(write);
        button.setId("export-write");
        button.disableProperty()
                .bind(
                        model.stage()
                                .isNotEqualTo(Stage.CHOOSING)
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> model.file().get().isBlank(), model.file())));
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // The dialog closes when the file is there.
                    event.consume();
                    model.write();
                });
        ((Button) getDialogPane().lookupButton(cancel)).setId("export-cancel");
        model.stage()
                .addListener(
                        (property, before, now) -> {
                            if (now == Stage.DONE) {
                                setResult(write);
                                close();
                            }
                        });
        setOnHidden(
                event -> {
                    if (model.stage().get() == Stage.WRITING) {
                        model.cancel();
                    }
                });
    }

    private Node scopes() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(heading("export.rows"));
        for (Scope scope : Scope.values()) {
            int count = model.rows(scope).size();
            String words =
                    switch (scope) {
                        case ALL -> texts.get("export.rows.all", count);
                        case FILTERED -> texts.get("export.rows.filtered", count);
                        case SELECTED -> texts.get("export.rows.selected", count);
                    };
            RadioButton button =
                    radio("export-rows-" + scope.name().toLowerCase(Locale.ROOT), words, group);
            button.setDisable(count == 0);
            bind(button, model.scope(), scope);
            box.getChildren().add(button);
        }
        box.getStyleClass().add("export-group");
        box.disableProperty().bind(model.stage().isEqualTo(Stage.WRITING));
        return box;
    }

    private Node formats() {
        ToggleGroup group = new ToggleGroup();
        RadioButton csv = radio("export-csv", texts.get("export.format.csv"), group);
        bind(csv, model.format(), Export.Format.CSV);
        RadioButton json = radio("export-json", texts.get("export.format.json"), group);
        bind(json, model.format(), Export.Format.JSON);
        CheckBox mark = new CheckBox(texts.get("export.byte-order-mark"));
        mark.setId("export-byte-order-mark");
        mark.selectedProperty().bindBidirectional(model.byteOrderMark());
        mark.disableProperty().bind(model.format().isNotEqualTo(Export.Format.CSV));
        VBox box = new VBox(heading("export.format"), csv, json, mark);
        box.getStyleClass().add("export-group");
        box.disableProperty().bind(model.stage().isEqualTo(Stage.WRITING));
        return box;
    }

    private Node place() {
        TextField file = new TextField();
        file.setId("export-file");
        file.textProperty().bindBidirectional(model.file());
        file.setPrefColumnCount(28);
        HBox.setHgrow(file, Priority.ALWAYS);
        Label label = heading("export.file");
        label.setLabelFor(file);
        Button browse = new Button(texts.get("export.browse"));
        browse.setId("export-browse");
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(event -> browse());
        HBox line = new HBox(file, browse);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        VBox box = new VBox(label, line);
        box.getStyleClass().add("export-group");
        box.disableProperty().bind(model.stage().isEqualTo(Stage.WRITING));
        return box;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        File now = new File(model.file().get());
        chooser.setInitialFileName(now.getName());
        if (now.getParentFile() != null && now.getParentFile().isDirectory()) {
            chooser.setInitialDirectory(now.getParentFile());
        }
        File chosen = chooser.showSaveDialog(getDialogPane().getScene().getWindow());
        if (chosen != null) {
            model.file().set(chosen.getPath());
        }
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.progressProperty().bind(model.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        bar.visibleProperty().bind(model.stage().isEqualTo(Stage.WRITING));
        return bar;
    }

    private Node problem(Times times) {
        Label problem = new Label();
        problem.setId("export-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Throwable failure = model.failure().get();
                                    if (failure == null) {
                                        return "";
                                    }
                                    FailureText text = FailureText.of(failure, texts, times);
                                    return text.cause() + " " + text.next();
                                },
                                model.failure()));
        problem.textProperty()
                .addListener(
                        (property, before, now) ->
                                getDialogPane().getScene().getWindow().sizeToScene());
        return problem;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private static RadioButton radio(String id, String words, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        return button;
    }

    private static <V> void bind(RadioButton button, ObjectProperty<V> property, V value) {
        button.setSelected(value.equals(property.get()));
        // Arrows select without an action.
        button.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now) {
                                property.set(value);
                            }
                        });
    }
}
