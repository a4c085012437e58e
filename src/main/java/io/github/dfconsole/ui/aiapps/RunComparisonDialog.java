package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.service.aiapps.SubmittedConfiguration;
import io.github.dfconsole.service.aiapps.SubmittedConfiguration.Comparison;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.aiconfiguration.DifferenceGrid;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows how what two runs were submitted with differs, and nothing that does not. */
final class RunComparisonDialog extends ConsoleDialog {

    private static final String ID = "aiapps-comparison";
    private static final int LONGEST_NAME = 60;
    private static final double WIDE = 760;

    private final Texts texts;

    /**
     * Creates a dialog.
     *
     * @param names the names of two runs
     * @param runs what is kept of the same two
     */
    RunComparisonDialog(
            @Nullable Window owner, List<String> names, List<SentRun> runs, Texts texts) {
        super(owner, new ConsoleDialogPane(ID), texts.get("aiapps.compare.title"));
        this.texts = texts;
        widenTo(WIDE);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        VBox content = new VBox();
        content.getStyleClass().add("confirm-content");
        content.getChildren().setAll(parts(names, runs));
        pane.show(
                texts.get("aiapps.compare.heading", name(names.getFirst()), name(names.getLast())),
                content);
        pane.addButton(ID + "-close", texts.get("action.close"), ButtonData.CANCEL_CLOSE);
    }

    private List<Node> parts(List<String> names, List<SentRun> runs) {
        SentRun first = runs.getFirst();
        SentRun second = runs.getLast();
        Comparison found =
                SubmittedConfiguration.compare(
                        first.draft().configuration(), second.draft().configuration());
        List<Node> parts = new ArrayList<>();
        String one = name(first.draft().workspaceName());
        String other = name(second.draft().workspaceName());
        if (!first.draft().workspaceId().equals(second.draft().workspaceId())) {
            parts.add(note("aiapps.compare.workspaces", one, other));
        }
        if (found.fields().isEmpty()) {
            parts.add(note("aiapps.compare.same"));
        } else {
            parts.add(note("aiapps.compare.note"));
            parts.add(
                    new DifferenceGrid(
                            ID + "-differences",
                            names.getFirst(),
                            names.getLast(),
                            found.fields(),
                            texts));
        }
        if (!found.notCompared().isEmpty()) {
            parts.add(note("aiapps.compare.secrets", NotComparedText.of(found)));
        }
        return parts;
    }

    private Label note(String key, Object... values) {
        return ConsoleDialogPane.text(texts.get(key, values));
    }

    private static String name(String text) {
        return Printable.escape(text, LONGEST_NAME);
    }
}
