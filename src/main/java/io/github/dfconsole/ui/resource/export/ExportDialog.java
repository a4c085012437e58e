package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Stage;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks what to export and where to, and shows the progress. It stays open until the file is written
 * or the user cancels.
 *
 * @param <T> the type of a row
 */
public final class ExportDialog<T> extends Dialog<ButtonType> {

    private static final double WIDTH = 520;

    private final ExportViewModel<T> model;
    private final Texts texts;
    private final Times times;

    /** Creates a dialog; nothing is written before the user confirms it. */
    public ExportDialog(Window owner, ExportViewModel<T> model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        Theme.dress(this, owner);
        setTitle(texts.get("export.title"));
        getDialogPane().setId("export");
        getDialogPane().getStyleClass().add("export-dialog");
        getDialogPane().setPrefWidth(WIDTH);
        VBox content = new ExportForm(model, texts);
        content.getChildren().addAll(progress(), problem());
        content.getStyleClass().add("export-content");
        getDialogPane().setContent(content);
        addButtons();
        setOnHidden(event -> cancelWriting());
    }

    private void addButtons() {
        ButtonType write = new ButtonType(texts.get("export.write"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(write, cancel);
        bindWrite((Button) getDialogPane().lookupButton(write));
        ((Button) getDialogPane().lookupButton(cancel)).setId("export-cancel");
        model.stage().addListener((property, before, now) -> closeIfDone(now, write));
    }

    private void bindWrite(Button button) {
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
                    // The dialog closes when the file is written.
                    event.consume();
                    model.write();
                });
    }

    private void closeIfDone(Stage stage, ButtonType result) {
        if (stage == Stage.DONE) {
            setResult(result);
            close();
        }
    }

    private void cancelWriting() {
        if (model.stage().get() == Stage.WRITING) {
            model.cancel();
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

    private Node problem() {
        Label problem = new Label();
        problem.setId("export-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.textProperty()
                .bind(Bindings.createStringBinding(this::problemText, model.failure()));
        problem.textProperty().addListener((property, before, now) -> fitWindow());
        return problem;
    }

    private String problemText() {
        Throwable failure = model.failure().get();
        if (failure == null) {
            return "";
        }
        FailureText text = FailureText.of(failure, texts, times);
        return text.cause() + " " + text.next();
    }

    private void fitWindow() {
        getDialogPane().getScene().getWindow().sizeToScene();
    }
}
