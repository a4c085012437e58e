package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.keytab.DownloadedKeytab;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FileField;
import io.github.dfconsole.ui.form.ResultLine;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Asks where a keytab is to be saved, then shows what was saved. */
final class KeytabDownloadDialog extends ConsoleDialog {

    private static final int LONGEST_NAME = 100;
    private static final double WIDE = 660;

    private final @Nullable Window owner;
    private final KeytabDownloadViewModel model;
    private final Texts texts;
    private final Times times;
    private final KeytabTexts words;
    private final VBox said = new VBox();

    /** Creates a dialog; nothing is downloaded before the user confirms it. */
    KeytabDownloadDialog(
            @Nullable Window owner,
            KeytabDownloadViewModel model,
            String accountName,
            ScreenContext context) {
        super(
                owner,
                new ConsoleDialogPane("keytab-download"),
                context.texts().get("keytab.download"));
        this.owner = owner;
        this.model = model;
        this.texts = context.texts();
        this.times = context.times();
        this.words = new KeytabTexts(texts, times);
        widenTo(WIDE);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        VBox content = new VBox(note(), file(context.jobs()), said, progress());
        content.getStyleClass().add("confirm-content");
        said.setId("keytab-said");
        said.getStyleClass().add("usage-result");
        pane.show(
                texts.get("keytab.download.heading", Printable.escape(accountName, LONGEST_NAME)),
                content);
        addButtons(pane);
        model.look().addListener((property, before, now) -> showResult());
        model.failure().addListener((property, before, now) -> showResult());
        showResult();
        setOnHidden(event -> model.cancel());
    }

    private Node note() {
        Label note = ConsoleDialogPane.text(texts.get("keytab.download.note"));
        note.getStyleClass().add("muted");
        return note;
    }

    private Node file(Jobs jobs) {
        FileField field =
                new FileField(
                        "keytab-download-file",
                        FileField.Purpose.SAVE,
                        model.file(),
                        texts.bind("export.browse"),
                        jobs);
        FieldBox box = new FieldBox(field.field(), field, texts.bind("keytab.download.file"));
        box.disableProperty().bind(model.working());
        return box;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        bar.visibleProperty().bind(model.working());
        return bar;
    }

    private void addButtons(ConsoleDialogPane pane) {
        pane.addButton(
                "keytab-download-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button ok =
                pane.addButton(
                        "keytab-download-ok",
                        texts.get("keytab.download.save"),
                        ButtonData.OK_DONE);
        ok.getStyleClass().add("accent");
        ok.textProperty().bind(model.look().map(look -> texts.get(actionKey(look))));
        ok.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.working().get() || model.file().get().isBlank(),
                                model.working(),
                                model.file()));
        ok.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // The dialog closes when the file is saved.
                    event.consume();
                    model.download(this::saved);
                });
        setOnShown(event -> ok.requestFocus());
    }

    private static String actionKey(KeytabDownloadViewModel.Look look) {
        return look.isReplacing() ? "keytab.download.replace" : "keytab.download.save";
    }

    /** What speaks against the file, and what went wrong. */
    private void showResult() {
        List<Node> lines = new ArrayList<>();
        KeytabDownloadViewModel.Look look = model.look().get();
        if (look.obstacle() != null) {
            lines.add(ResultLine.bad(words.of(look.obstacle())));
        }
        look.risks().forEach(each -> lines.add(ResultLine.bad(words.of(each))));
        Throwable failure = model.failure().get();
        if (failure != null) {
            lines.add(ResultLine.bad(words.ofDownload(failure)));
        }
        said.getChildren().setAll(lines);
        fit();
    }

    private void saved(DownloadedKeytab keytab) {
        close();
        ConsoleDialogPane pane = new ConsoleDialogPane("keytab-saved");
        pane.show(
                texts.get("keytab.saved.heading"),
                new KeytabContentsPane(
                        keytab.file(),
                        keytab.contents(),
                        keytab.comparison(),
                        texts.get(savedKey(keytab)),
                        texts,
                        times));
        ConsoleDialog dialog =
                ConsoleDialog.message(
                        owner, pane, texts.get("keytab.saved.title"), texts.get("action.close"));
        dialog.widenTo(WIDE);
        dialog.show();
    }

    /** It is the newest there is, so what is said is whether the one before it still works. */
    private static String savedKey(DownloadedKeytab keytab) {
        return switch (keytab.comparison()) {
            case SAME -> "keytab.saved.same";
            case NEWER -> "keytab.saved.newer";
            case OLDER -> "keytab.saved.older";
            case OTHER_PRINCIPAL -> "keytab.saved.other-principal";
            case CANNOT_BE_TOLD -> keytab.isFirst() ? "keytab.saved.first" : "keytab.saved.unknown";
        };
    }
}
