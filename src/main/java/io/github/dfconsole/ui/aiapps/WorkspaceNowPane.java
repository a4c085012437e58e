package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiapps.SubmittedConfiguration;
import io.github.dfconsole.service.aiapps.SubmittedConfiguration.Comparison;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.DifferenceGrid;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How what a run was submitted with differs from the present configuration of its workspace. */
final class WorkspaceNowPane extends VBox {

    private final WorkspaceNow now;
    private final SentRun run;
    private final Texts texts;
    private final Line line;

    WorkspaceNowPane(WorkspaceNow now, SentRun run, ScreenContext context) {
        this.now = now;
        this.run = run;
        this.texts = context.texts();
        this.line = new Line(context);
        getStyleClass().add("detail-section");
        var lookup = now.lookup();
        RedrawOnChange.follow(this, this::render, lookup.state(), lookup.value());
        render();
    }

    private void render() {
        getChildren().setAll(line);
        line.render();
        WorkspaceNow.Found found = now.lookup().value().get();
        if (found != null) {
            show(found.configuration());
        }
    }

    private void show(PresentConfiguration present) {
        if (present.isUnclear()) {
            note("aiconfiguration.unclear");
        } else {
            present.any().ifPresentOrElse(this::compare, () -> note("aiapps.now.none"));
        }
    }

    private void compare(AiAppTypeSpec configuration) {
        Comparison comparison =
                SubmittedConfiguration.compare(
                        ConfigurationTyping.typed(configuration), run.draft().configuration());
        if (comparison.fields().isEmpty()) {
            note("aiapps.now.same");
        } else {
            note("aiapps.now.differs");
            getChildren()
                    .add(
                            new DifferenceGrid(
                                    "aiapps-now-differences",
                                    texts.get("aiapps.now.workspace"),
                                    texts.get("aiapps.now.run"),
                                    comparison.fields(),
                                    texts));
        }
        if (!comparison.notCompared().isEmpty()) {
            note("aiapps.compare.secrets", NotComparedText.of(comparison));
        }
    }

    private void note(String key, Object... values) {
        Label note = new Label(texts.get(key, values));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        getChildren().add(note);
    }

    /** Says how reading goes, with the one button that reads again, or stops that. */
    private final class Line extends LookupLine {

        private final Button button = new Button();

        Line(ScreenContext context) {
            super("aiapps-now-line", context.texts(), context.times());
            button.setId("aiapps-now-read");
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }

        void render() {
            boolean wasFocused = button.isFocused();
            var lookup = now.lookup();
            switch (lookup.state().get()) {
                case LOADING -> {
                    offer("action.cancel", lookup::cancel);
                    sayLoading(button);
                }
                case CANCELLED -> {
                    offer("action.retry", now::read);
                    sayCancelled(button);
                }
                case FAILED -> {
                    offer("action.retry", now::read);
                    Throwable failure = lookup.failure().get();
                    if (failure != null) {
                        sayFailed(failure, button);
                    }
                }
                case WAITING, EMPTY, LOADED -> {
                    offer("aiapps.now.read", now::read);
                    sayNothing();
                    getChildren().add(button);
                }
            }
            if (wasFocused) {
                button.requestFocus();
            }
        }

        private void offer(String textKey, Runnable action) {
            button.setText(texts.get(textKey));
            button.setOnAction(event -> action.run());
        }
    }
}
