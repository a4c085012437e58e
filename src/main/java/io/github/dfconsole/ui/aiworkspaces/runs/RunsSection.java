package io.github.dfconsole.ui.aiworkspaces.runs;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiapps.WorkspaceRuns;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * The part of a workspace's detail that shows its latest runs, and leads to all of them. It stays
 * the same while nothing new is known, so that the keyboard stays where it is.
 */
public final class RunsSection extends VBox {

    private static final int SHOWN = 5;

    private final ScreenModel<AiWorkspace, AiWorkspaceDetail> model;
    private final KnownRuns known;
    private final Texts texts;
    private final RunLines lines;
    private final Label heading = new Label();
    private final VBox content = new VBox();
    private final Button again = new Button();
    private final Hyperlink all = new Hyperlink();
    private @Nullable AiWorkspace workspace;
    private @Nullable Shown shown;

    /** What is shown; where it is the same, nothing is drawn again. */
    private record Shown(
            AiWorkspace workspace,
            @Nullable WorkspaceRuns runs,
            boolean isReading,
            @Nullable Throwable failure,
            Locale language) {}

    /** Shows no workspace yet. */
    public RunsSection(ScreenModel<AiWorkspace, AiWorkspaceDetail> model, KnownRuns known) {
        this.model = model;
        this.known = known;
        this.texts = model.context().texts();
        this.lines = new RunLines(model);
        setId("aiworkspaces-detail-runs");
        getStyleClass().add("detail-section");
        heading.getStyleClass().add("section-title");
        content.getStyleClass().add("detail-section");
        again.setId("aiworkspaces-detail-runs-retry");
        again.getStyleClass().add("small");
        again.textProperty().bind(texts.bind("action.retry"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> readAgain());
        all.setId("aiworkspaces-detail-runs-all");
        all.getStyleClass().add("plain-link");
        all.textProperty().bind(texts.bind("aiworkspaces.runs.all"));
        all.setOnAction(event -> showAll());
        getChildren().addAll(heading, content, again, all);
        RedrawOnChange.follow(this, this::render, known.facts().version());
    }

    /** Turns to a workspace; its runs are read unless they are known. */
    public RunsSection show(AiWorkspace row) {
        workspace = row;
        render();
        return this;
    }

    private void readAgain() {
        AiWorkspace row = workspace;
        if (row != null) {
            // The button goes while it is read, and the keyboard must not go astray.
            all.requestFocus();
            known.readAgain(row);
            render();
        }
    }

    private void showAll() {
        AiWorkspace row = workspace;
        if (row != null) {
            model.follow(
                    ScreenLink.toList(RunLines.KIND, known.accountOf(row))
                            .picking(RunLines.WORKSPACE, row.name()));
        }
    }

    private void render() {
        AiWorkspace row = workspace;
        if (row == null) {
            return;
        }
        known.facts().want(row);
        Shown now =
                new Shown(
                        row,
                        known.of(row),
                        known.facts().isUnderWay(row),
                        known.failure(),
                        texts.locale().get());
        if (!now.equals(shown)) {
            shown = now;
            draw(now);
        }
    }

    private void draw(Shown now) {
        WorkspaceRuns runs = now.runs();
        content.getChildren().clear();
        heading.setText(title(runs));
        boolean isWaiting = runs == null && (now.isReading() || now.failure() == null);
        if (runs != null) {
            draw(now.workspace(), runs);
        } else if (isWaiting) {
            say(texts.get("lookup.loading"), "muted");
        }
        // While runs are read again, it stays: nothing moves if that fails once more.
        Throwable failure = isWaiting ? null : now.failure();
        if (failure != null) {
            String why = FailureText.of(failure, texts, model.context().times()).reason();
            String key = runs == null ? "aiworkspaces.runs.failed" : "aiworkspaces.runs.stale";
            say(texts.get(key, why), "attention");
        }
        show(again, failure != null);
        show(all, runs == null || runs.count() > 0 || runs.isUnclear());
    }

    private String title(@Nullable WorkspaceRuns runs) {
        return runs == null || runs.isUnclear()
                ? texts.get("aiworkspaces.runs")
                : texts.get(
                        runs.isComplete()
                                ? "aiworkspaces.runs.counted"
                                : "aiworkspaces.runs.counted-more",
                        runs.count());
    }

    private void draw(AiWorkspace row, WorkspaceRuns runs) {
        if (runs.isUnclear()) {
            say(texts.get("aiworkspaces.runs.unclear"), "muted");
        } else if (runs.count() == 0) {
            say(texts.get("aiworkspaces.runs.none"), "muted");
        }
        int index = 0;
        for (AiApp run : runs.latestFirst().stream().limit(SHOWN).toList()) {
            content.getChildren().add(lines.of(run, index++, known.accountOf(row)));
        }
        if (runs.count() > SHOWN) {
            say(texts.get("aiworkspaces.runs.latest", SHOWN), "muted");
        }
    }

    private void say(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
