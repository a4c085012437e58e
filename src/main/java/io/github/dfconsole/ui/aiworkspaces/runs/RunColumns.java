package io.github.dfconsole.ui.aiworkspaces.runs;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.aiapps.WorkspaceRuns;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.PillCell;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The columns of how often AI apps were run from a workspace, and how the last of them ended. */
public final class RunColumns {

    /** What settings and style sheets know the column of the last result by. */
    public static final String LAST = "last-result";

    private static final int LONGEST_NAME = 100;

    private final KnownRuns runs;
    private final Texts texts;
    private final RunText words;
    private final TimestampText times;

    /** Creates the columns. */
    public RunColumns(KnownRuns runs, ScreenContext context) {
        this.runs = runs;
        this.texts = context.texts();
        this.words = new RunText(texts);
        this.times = new TimestampText(texts, context.times());
    }

    /** Both of them. */
    public List<ResourceColumn<AiWorkspace>> all() {
        return List.of(count(), last());
    }

    private ResourceColumn<AiWorkspace> count() {
        return ResourceColumn.<AiWorkspace>of(
                        "runs", "aiworkspaces.column.runs", 80, this::countText, this::countValue)
                .withTooltip(this::countInFull)
                .readAs(runs.facts());
    }

    private ResourceColumn<AiWorkspace> last() {
        return ResourceColumn.<AiWorkspace>of(
                        LAST,
                        "aiworkspaces.column.last-result",
                        116,
                        this::lastText,
                        row -> lastState(row).map(ResourceState::word).orElse(null))
                .withTooltip(this::lastInFull)
                .as(ResourceColumn.Kind.PICKED_FROM)
                .readAs(runs.facts());
    }

    /** The cells of the last result, a pill each. */
    public Callback<TableColumn<AiWorkspace, AiWorkspace>, TableCell<AiWorkspace, AiWorkspace>>
            cells() {
        ResourceColumn<AiWorkspace> column = last();
        return _ -> new PillCell<>(column, this::show, runs.facts().version());
    }

    /** What is not known is no state, and looks like none. */
    private void show(AiWorkspace row, Pill pill) {
        Optional<ResourceState> state = lastState(row);
        pill.show(lastText(row), state.map(ResourceState::tone).orElse(Pill.Tone.NEUTRAL));
        pill.getStyleClass().remove("pill-plain");
        if (state.isEmpty()) {
            pill.getStyleClass().add("pill-plain");
        }
    }

    /** What could not be read is not nothing. */
    private String countText(AiWorkspace row) {
        WorkspaceRuns known = runs.of(row);
        if (known == null || known.isUnclear()) {
            return unknown(row);
        }
        return known.count() + (known.isComplete() ? "" : "+");
    }

    private @Nullable Integer countValue(AiWorkspace row) {
        WorkspaceRuns known = runs.of(row);
        return known == null || known.isUnclear() ? null : known.count();
    }

    private String countInFull(AiWorkspace row) {
        WorkspaceRuns known = runs.of(row);
        if (known == null || known.isUnclear()) {
            return unknownInFull(row);
        }
        return known.isComplete()
                ? countText(row)
                : texts.get("aiworkspaces.runs.at-least", known.count());
    }

    private Optional<ResourceState> lastState(AiWorkspace row) {
        return latest(row).map(words::state);
    }

    private Optional<AiApp> latest(AiWorkspace row) {
        return Optional.ofNullable(runs.of(row)).flatMap(WorkspaceRuns::latest);
    }

    private String lastText(AiWorkspace row) {
        WorkspaceRuns known = runs.of(row);
        if (known == null || known.isUnclear()) {
            return unknown(row);
        }
        return known.latest().map(words::state).map(ResourceState::word).orElse("–");
    }

    private String lastInFull(AiWorkspace row) {
        WorkspaceRuns known = runs.of(row);
        if (known == null || known.isUnclear()) {
            return unknownInFull(row);
        }
        return known.latest()
                .map(this::inFull)
                .orElseGet(() -> texts.get("aiworkspaces.runs.none"));
    }

    private String inFull(AiApp run) {
        return texts.get(
                "aiworkspaces.runs.last",
                Printable.escape(run.name(), LONGEST_NAME),
                words.state(run).word(),
                times.minutes(run.startedAt()));
    }

    private String unknown(AiWorkspace row) {
        boolean isReading = runs.of(row) == null && !runs.facts().hasFailed(row);
        return isReading ? "…" : "?";
    }

    private String unknownInFull(AiWorkspace row) {
        if (runs.of(row) != null) {
            return texts.get("aiworkspaces.runs.unclear");
        }
        return runs.facts().hasFailed(row) ? texts.get("aiworkspaces.runs.unreadable") : "…";
    }
}
