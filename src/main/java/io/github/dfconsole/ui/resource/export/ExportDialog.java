package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.export.ExportViewModel.Stage;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.time.Instant;

/**
 * Asks what to export and where to, and shows the progress. It stays open until the file is written
 * or the user cancels.
 *
 * @param <T> the type of a row
 */
public final class ExportDialog<T> extends ConsoleDialog {

    private final ExportViewModel<T> model;
    private final Texts texts;
    private final Times times;

    /** Creates a dialog; nothing is written before the user confirms it. */
    public ExportDialog(Window owner, ExportViewModel<T> model, ScreenContext context) {
        super(owner, new ConsoleDialogPane("export"), context.texts().get("export.title"));
        this.model = model;
        this.texts = context.texts();
        this.times = context.times();
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        VBox content = new ExportForm(model, texts, context.jobs());
        content.getChildren().addAll(age(), progress(), problem());
        content.getStyleClass().add("export-content");
        pane.show(texts.get("export.title"), content);
        addButtons(pane);
        setOnHidden(event -> cancelWriting());
    }

    private void addButtons(ConsoleDialogPane pane) {
        pane.addButton("export-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button write =
                pane.addButton("export-write", texts.get("export.write"), ButtonData.OK_DONE);
        write.getStyleClass().add("accent");
        bindWrite(write);
        setOnShown(event -> write.requestFocus());
        model.stage().addListener((property, before, now) -> closeIfDone(now));
    }

    private void bindWrite(Button button) {
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

    private void closeIfDone(Stage stage) {
        if (stage == Stage.DONE) {
            close();
        }
    }

    private void cancelWriting() {
        if (model.stage().get() == Stage.WRITING) {
            model.cancel();
        }
    }

    /** What is exported is what was read then (T17). */
    private Node age() {
        Label age = new Label();
        age.setId("export-remembered");
        age.setWrapText(true);
        age.setMinHeight(Region.USE_PREF_SIZE);
        age.getStyleClass().add("attention");
        age.textProperty()
                .bind(Bindings.createStringBinding(this::ageText, model.rememberedFrom()));
        age.visibleProperty().bind(age.textProperty().isNotEmpty());
        age.managedProperty().bind(age.visibleProperty());
        return age;
    }

    private String ageText() {
        Instant at = model.rememberedFrom().get();
        return at == null ? "" : texts.get("export.remembered", times.zoned(at));
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
        problem.textProperty().addListener((property, before, now) -> fit());
        return problem;
    }

    private String problemText() {
        Throwable failure = model.failure().get();
        if (failure == null) {
            return "";
        }
        FailureText text = FailureText.of(failure, texts, times);
        return Sentences.join(text.cause(), text.next());
    }
}
