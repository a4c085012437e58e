package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.files.FileProblem;
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

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks where an access sheet is to be saved. */
final class AccessSheetDialog extends ConsoleDialog {

    private static final int LONGEST_PATH = 300;

    private final AccessSheetViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    /**
     * Creates a dialog; nothing is written before the user confirms it.
     *
     * @param saved takes the file once it is written
     */
    AccessSheetDialog(
            @Nullable Window owner,
            AccessSheetViewModel model,
            ScreenContext context,
            Consumer<Path> saved) {
        super(
                owner,
                new ConsoleDialogPane("accounts-sheet"),
                context.texts().get("accounts.sheet.title"));
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        Label note = ConsoleDialogPane.text(texts.get("accounts.sheet.note"));
        note.getStyleClass().add("muted");
        VBox content = new VBox(note, file(), problem());
        content.getStyleClass().add("confirm-content");
        pane.show(texts.get("accounts.sheet.title"), content);
        addButtons(pane, saved);
        setOnHidden(event -> model.cancel());
    }

    private Node file() {
        FileField field =
                new FileField(
                        "accounts-sheet-file",
                        FileField.Purpose.SAVE,
                        model.file(),
                        texts.bind("export.browse"),
                        context.jobs());
        return new FieldBox(field.field(), field, texts.bind("export.file"));
    }

    private void addButtons(ConsoleDialogPane pane, Consumer<Path> saved) {
        pane.addButton(
                "accounts-sheet-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button save =
                pane.addButton(
                        "accounts-sheet-ok", texts.get("accounts.sheet.ok"), ButtonData.OK_DONE);
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
        problem.setId("accounts-sheet-problem");
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
                    texts.get(
                            "accounts.sheet.exists",
                            Printable.escape(file.toString(), LONGEST_PATH));
            case IOException e -> FailureText.notWritten(FileProblem.of(e), file, texts).inOne();
            default -> FailureText.of(failure, texts, context.times()).inOne();
        };
    }
}
