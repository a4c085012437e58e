package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FileField;
import io.github.dfconsole.ui.form.ResultLine;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Shows what is in a keytab file of this computer, and how it compares. */
final class KeytabInspectionDialog extends ConsoleDialog {

    private static final double WIDE = 660;

    private final KeytabInspectionViewModel model;
    private final Texts texts;
    private final Times times;
    private final VBox result = new VBox();

    /** Creates a dialog; nothing is read before the user asks for it. */
    KeytabInspectionDialog(
            @Nullable Window owner, KeytabInspectionViewModel model, ScreenContext context) {
        super(
                owner,
                new ConsoleDialogPane("keytab-inspect"),
                context.texts().get("keytab.inspect"));
        this.model = model;
        this.texts = context.texts();
        this.times = context.times();
        widenTo(WIDE);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        VBox content = new VBox(file(context.jobs()), result);
        content.getStyleClass().add("confirm-content");
        result.setId("keytab-inspect-result");
        pane.show(texts.get("keytab.inspect.heading"), content);
        addButtons(pane);
        model.found().addListener((property, before, now) -> showResult());
        model.failure().addListener((property, before, now) -> showResult());
        setOnHidden(event -> model.cancel());
    }

    private Node file(Jobs jobs) {
        FileField field =
                new FileField(
                        "keytab-inspect-file",
                        FileField.Purpose.OPEN,
                        model.file(),
                        texts.bind("export.browse"),
                        jobs);
        setOnShown(event -> field.field().requestFocus());
        return new FieldBox(field.field(), field, texts.bind("keytab.inspect.file"));
    }

    private void addButtons(ConsoleDialogPane pane) {
        pane.addButton("keytab-inspect-close", texts.get("action.close"), ButtonData.CANCEL_CLOSE);
        Button ok =
                pane.addButton(
                        "keytab-inspect-ok", texts.get("keytab.inspect.show"), ButtonData.OK_DONE);
        ok.getStyleClass().add("accent");
        ok.disableProperty().bind(model.working());
        ok.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    model.inspect();
                });
    }

    private void showResult() {
        KeytabInspectionViewModel.Found found = model.found().get();
        Throwable failure = model.failure().get();
        KeytabTexts words = new KeytabTexts(texts, times);
        result.getChildren().clear();
        if (found != null) {
            result.getChildren()
                    .add(
                            new KeytabContentsPane(
                                    found.file(),
                                    found.contents(),
                                    found.comparison(),
                                    words.of(found.comparison()),
                                    texts,
                                    times));
        } else if (failure != null) {
            Label line = ResultLine.bad(words.of(failure));
            line.setId("keytab-inspect-problem");
            result.getChildren().add(line);
        }
        fit();
    }
}
