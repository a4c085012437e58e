package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.files.WholeFile;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FileField;
import io.github.dfconsole.ui.form.FormMessage;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

/** Asks which file of app specifications is opened, and which app of it. */
final class OpenSpecificationDialog extends ConsoleDialog {

    static final String ID = "apps-specification-open";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PATH = 300;

    private final OpenSpecificationViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    /**
     * Creates a dialog; nothing is read before the user asks for it.
     *
     * @param opened takes the app when the dialog has closed
     */
    OpenSpecificationDialog(
            @Nullable Window owner,
            OpenSpecificationViewModel model,
            ScreenContext context,
            Consumer<AppSpecification> opened) {
        super(
                owner,
                new ConsoleDialogPane(ID),
                context.texts().get("apps.specification.open.title"));
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        Label note = ConsoleDialogPane.text(texts.get("apps.specification.open.note"));
        note.getStyleClass().add("muted");
        VBox content = new VBox(note, file(), apps(), problem());
        content.getStyleClass().add("confirm-content");
        pane.show(texts.get("apps.specification.open.title"), content);
        addButtons(pane, opened);
        setOnHidden(event -> model.cancel());
    }

    private Node file() {
        FileField field =
                new FileField(
                        ID + "-file",
                        FileField.Purpose.OPEN,
                        model.file(),
                        texts.bind("export.browse"),
                        context.jobs());
        setOnShown(event -> field.field().requestFocus());
        return new FieldBox(field.field(), field, texts.bind("export.file"));
    }

    /** Shown only if there is something to choose from. */
    private Node apps() {
        ComboBox<AppSpecification> apps = new ComboBox<>(model.found());
        apps.setId(ID + "-app");
        apps.setMaxWidth(Double.MAX_VALUE);
        apps.valueProperty().bindBidirectional(model.chosen());
        apps.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable AppSpecification app) {
                        return app == null ? "" : shown(app);
                    }

                    @Override
                    public @Nullable AppSpecification fromString(String text) {
                        return null;
                    }
                });
        FieldBox box = new FieldBox(apps, apps, texts.bind("apps.specification.open.app"));
        box.visibleProperty().bind(Bindings.size(model.found()).greaterThan(1));
        box.managedProperty().bind(box.visibleProperty());
        box.visibleProperty().addListener((property, before, now) -> fit());
        return box;
    }

    private static String shown(AppSpecification app) {
        return Printable.escape(app.name() + " · " + app.type(), LONGEST_NAME);
    }

    private void addButtons(ConsoleDialogPane pane, Consumer<AppSpecification> opened) {
        pane.addButton(ID + "-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button ok =
                pane.addButton(
                        ID + "-ok", texts.get("apps.specification.open.ok"), ButtonData.OK_DONE);
        ok.getStyleClass().add("accent");
        ok.disableProperty().bind(model.working().or(model.file().isEmpty()));
        ok.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // The dialog closes when an app is chosen.
                    event.consume();
                    model.open(
                            app -> {
                                close();
                                opened.accept(app);
                            });
                });
    }

    private Node problem() {
        FormMessage problem = new FormMessage(ID + "-problem");
        model.failure()
                .addListener(
                        (property, before, now) -> {
                            problem.setText(now == null ? "" : said(now));
                            fit();
                        });
        return problem;
    }

    private String said(Throwable failure) {
        String file = Printable.escape(model.target().toString(), LONGEST_PATH);
        return switch (failure) {
            case RecordFile.OtherContentException _ ->
                    texts.get("apps.specification.open.other", file);
            case NoSuchFileException _ -> texts.get("apps.specification.open.missing", file);
            case WholeFile.TooLargeException _ -> texts.get("apps.specification.open.other", file);
            case IOException _ -> texts.get("apps.specification.open.unreadable", file);
            default -> FailureText.of(failure, texts, context.times()).inOne();
        };
    }
}
