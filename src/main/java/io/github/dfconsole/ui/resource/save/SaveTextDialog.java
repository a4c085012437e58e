package io.github.dfconsole.ui.resource.save;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FileField;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks where a text is to be saved. */
public final class SaveTextDialog extends ConsoleDialog {

    private static final int LONGEST_PATH = 300;

    /**
     * What is saved.
     *
     * @param id the id of the dialog, with which those of its nodes begin
     * @param titleKey message key of its title
     * @param noteKey message key of what is in the file, and what is not
     */
    public record Subject(String id, String titleKey, String noteKey) {}

    private final Subject subject;
    private final SaveTextViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    /**
     * Creates a dialog; nothing is written before the user confirms it.
     *
     * @param saved takes the file once it is written
     */
    public SaveTextDialog(
            @Nullable Window owner,
            Subject subject,
            SaveTextViewModel model,
            ScreenContext context,
            Consumer<Path> saved) {
        super(owner, new ConsoleDialogPane(subject.id()), context.texts().get(subject.titleKey()));
        this.subject = subject;
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        Label note = ConsoleDialogPane.text(texts.get(subject.noteKey()));
        note.getStyleClass().add("muted");
        VBox content = new VBox(note, file(), problem());
        content.getStyleClass().add("confirm-content");
        pane.show(texts.get(subject.titleKey()), content);
        addButtons(pane, saved);
        setOnHidden(event -> model.cancel());
    }

    private Node file() {
        FileField field =
                new FileField(
                        subject.id() + "-file",
                        FileField.Purpose.SAVE,
                        model.file(),
                        texts.bind("export.browse"),
                        context.jobs());
        return new FieldBox(field.field(), field, texts.bind("export.file"));
    }

    private void addButtons(ConsoleDialogPane pane, Consumer<Path> saved) {
        pane.addButton(
                subject.id() + "-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button save =
                pane.addButton(subject.id() + "-ok", texts.get("save.ok"), ButtonData.OK_DONE);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.working().or(model.file().isEmpty()));
        save.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // The dialog closes when the file is written.
                    event.consume();
                    model.save(
                            file -> {
                                close();
                                saved.accept(file);
                            });
                });
        setOnShown(event -> save.requestFocus());
    }

    private Node problem() {
        Label problem = new Label();
        problem.setId(subject.id() + "-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        model.failure()
                .addListener(
                        (property, before, now) -> {
                            problem.setText(now == null ? "" : said(now));
                            fit();
                        });
        return problem;
    }

    private String said(Throwable failure) {
        Path file = model.target();
        return switch (failure) {
            case FileAlreadyExistsException _ ->
                    texts.get("save.exists", Printable.escape(file.toString(), LONGEST_PATH));
            default -> FailureText.of(failure, texts, context.times()).inOne();
        };
    }
}
