package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.service.usage.Gauge;
import io.github.dfconsole.service.usage.HdfsUsage;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.QuotaPicture;
import io.github.dfconsole.service.usage.QuotaUnits;
import io.github.dfconsole.service.usage.UsageProblem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.CodeBox;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.ResultLine;
import io.github.dfconsole.ui.form.TabLeadsOn;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes over what is used of the quotas: shows the command to run, and what the pasted output says
 * before it is saved.
 */
final class UsageDialog extends ConsoleDialog {

    private static final int LONGEST_NAME = 100;
    private static final int ROWS = 5;

    private final UsageEntryViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final TextArea pasted = new TextArea();
    private final VBox result = new VBox();

    /** Creates a dialog; nothing is kept before the user saves it. */
    UsageDialog(Window owner, UsageEntryViewModel model, ScreenContext context) {
        super(owner, new ConsoleDialogPane("usage"), context.texts().get("accounts.usage.title"));
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        widenTo(620);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        String name = Printable.escape(model.account().name(), LONGEST_NAME);
        VBox content = new VBox(command(), output(), result);
        content.getStyleClass().add("export-content");
        pane.show(texts.get("accounts.usage.heading", name), content);
        addButtons(pane);
        result.getStyleClass().add("usage-result");
        result.setId("usage-result");
        model.found().addListener((property, before, now) -> showResult());
        model.failure().addListener((property, before, now) -> showResult());
        setOnShown(event -> pasted.requestFocus());
    }

    private Node command() {
        AccountSnippets snippets =
                AccountSnippets.of(model.account().name(), model.account().principal());
        VBox box = group(texts.get("accounts.usage.run"));
        box.getChildren().add(new CodeBox("usage-command", snippets.hdfsUsage(), texts));
        return box;
    }

    private Node output() {
        pasted.setId("usage-pasted");
        TabLeadsOn.from(pasted);
        pasted.setPrefRowCount(ROWS);
        pasted.getStyleClass().add("monospace");
        pasted.setPromptText(texts.get("accounts.usage.prompt"));
        pasted.textProperty().bindBidirectional(model.pasted());
        VBox box = group(texts.get("accounts.usage.paste"));
        if (box.getChildren().getFirst() instanceof Label label) {
            label.setLabelFor(pasted);
        }
        box.getChildren().add(pasted);
        return box;
    }

    private static VBox group(String heading) {
        Label label = wrapped(heading);
        label.getStyleClass().add("field-label");
        VBox box = new VBox(label);
        box.getStyleClass().add("export-group");
        return box;
    }

    private void addButtons(ConsoleDialogPane pane) {
        pane.addButton("usage-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button save =
                pane.addButton("usage-save", texts.get("accounts.usage.save"), ButtonData.OK_DONE);
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.saving().get()
                                                || model.found().get().namespaces().isEmpty(),
                                model.saving(),
                                model.found()));
        save.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // The dialog closes when it is kept.
                    event.consume();
                    model.save(this::close);
                });
    }

    private void showResult() {
        HdfsUsage found = model.found().get();
        List<Node> lines = new ArrayList<>();
        found.namespaces().forEach(each -> lines.add(recognised(each)));
        found.problems().forEach(each -> lines.add(problem(each)));
        Throwable failed = model.failure().get();
        if (failed != null) {
            Times times = context.times();
            lines.add(ResultLine.bad(FailureText.of(failed, texts, times).inOne()));
        }
        result.getChildren().setAll(lines);
        fit();
    }

    private Node recognised(NamespaceUsage usage) {
        String namespace = Printable.escape(usage.namespace(), LONGEST_NAME);
        String figures = String.join(texts.get("accounts.usage.and"), figures(usage));
        Label line = ResultLine.good(texts.get("accounts.usage.recognised", namespace, figures));
        line.setId("usage-" + usage.namespace());
        return line;
    }

    private List<String> figures(NamespaceUsage usage) {
        QuotaPicture picture = model.picture(usage);
        QuotaUnits units = picture.units();
        List<String> figures = new ArrayList<>();
        Long names = usage.usedNames();
        if (names != null) {
            String millions = units.millions(names).toPlainString();
            figures.add(texts.get("accounts.usage.files", millions, percent(picture.names())));
        }
        Long bytes = usage.usedBytes();
        if (bytes != null) {
            String terabytes = units.terabytes(bytes).toPlainString();
            figures.add(texts.get("accounts.usage.space", terabytes, percent(picture.space())));
        }
        return figures;
    }

    private String percent(Optional<Gauge> gauge) {
        return gauge.map(each -> texts.get("accounts.usage.percent", Long.toString(each.percent())))
                .orElse("");
    }

    private Node problem(UsageProblem problem) {
        return ResultLine.bad(UsageProblemText.of(problem, texts));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
