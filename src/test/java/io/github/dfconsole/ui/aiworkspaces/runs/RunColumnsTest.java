package io.github.dfconsole.ui.aiworkspaces.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.resource.table.TableState;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How often AI apps were run from a workspace and how the last one ended, which no list tells. */
class RunColumnsTest {

    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final AiWorkspace SPEECH = workspace("w1", "speech");
    private static final AiWorkspace UNUSED = workspace("w2", "unused");
    private static final AiWorkspace VISION = workspace("w3", "vision");

    private final FakeWire wire =
            new FakeWire()
                    .lists("aiworkspaces/getList", SPEECH, UNUSED, VISION)
                    .lists(
                            "aiapps/getList",
                            run("v1", "vision", "FINISHED", "SUCCEEDED", "2026-11-26T10:00:00Z"),
                            run("v2", "vision", "FINISHED", "FAILED", "2026-11-27T10:00:00Z"),
                            run("s1", "speech", "RUNNING", "UNDEFINED", "2026-11-27T11:00:00Z"));

    private final ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model =
            Screens.model(
                    new AiWorkspacesKind(Path.of("unused"), (owner, id, name) -> {}),
                    new InlineJobs());

    @Test
    void oneReadTellsTheRunsOfAllWorkspaces() {
        show();
        assertThat(text("runs", VISION)).isEqualTo("…");
        assertThat(reads()).isZero();
        assertThat(seen("runs", VISION)).isEqualTo("2");
        assertThat(seen("runs", SPEECH)).isEqualTo("1");
        assertThat(seen("runs", UNUSED)).isEqualTo("0");
        assertThat(seen(RunColumns.LAST, VISION)).isEqualTo("Failed");
        assertThat(seen(RunColumns.LAST, SPEECH)).isEqualTo("Running");
        assertThat(seen(RunColumns.LAST, UNUSED)).isEqualTo("–");
        assertThat(column(RunColumns.LAST).full().apply(VISION))
                .isEqualTo("v2: Failed, started 2026-11-27 10:00");
        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void eachRefreshReadsThemOnceMore() {
        show();
        seen("runs", VISION);
        wire.lists("aiapps/getList");
        model.table().refresh();
        assertThat(text("runs", VISION)).as("stays until it is read again").isEqualTo("2");
        assertThat(seen("runs", VISION)).isEqualTo("0");
        assertThat(seen("runs", SPEECH)).isEqualTo("0");
        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void runsThatCouldNotBeReadAreNotNone() {
        wire.fails("aiapps/getList", ApiFailure.NotPermitted::new);
        show();
        assertThat(seen("runs", VISION)).isEqualTo("?");
        assertThat(seen(RunColumns.LAST, VISION)).isEqualTo("?");
        assertThat(column("runs").full().apply(VISION))
                .isEqualTo("The AI apps could not be loaded");
        assertThat(model.table().state().get()).isEqualTo(TableState.ROWS);
        assertThat(model.table().failure().get()).isNull();
        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void anIncompleteListSaysAtLeastHowMany() {
        wire.on(
                "aiapps/getList",
                request ->
                        new Contents<>(
                                true,
                                "",
                                List.of(
                                        run(
                                                "v1",
                                                "vision",
                                                "FINISHED",
                                                "SUCCEEDED",
                                                "2026-11-26T10:00:00Z")),
                                9));
        show();
        assertThat(seen("runs", VISION)).isEqualTo("1+");
        assertThat(column("runs").full().apply(VISION)).startsWith("At least 1");
        assertThat(seen("runs", UNUSED)).isEqualTo("?");
        assertThat(seen(RunColumns.LAST, UNUSED)).isEqualTo("?");
    }

    @Test
    void sortingReadsThemFirstAndSortsByNumber() {
        show();
        model.table().sortBy(List.of(new SortKey("runs", true)));
        assertThat(model.table().rows()).containsExactly(VISION, SPEECH, UNUSED);
        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void workspacesArePickedByHowTheirLastRunEnded() {
        show();
        model.table().valueFilters().pick(RunColumns.LAST, Set.of("Failed"));
        assertThat(model.table().rows()).containsExactly(VISION);
    }

    @Test
    void filesHoldWhatIsShown() {
        show();
        seen("runs", VISION);
        assertThat(column("runs").written().apply(VISION)).isEqualTo("2");
        assertThat(column(RunColumns.LAST).written().apply(VISION)).isEqualTo("Failed");
    }

    private void show() {
        model.show(wire.session(), FOREST);
    }

    private int reads() {
        return Collections.frequency(wire.calls(), "aiapps/getList");
    }

    /** What a cell says once it is in sight. */
    private String seen(String id, AiWorkspace row) {
        column(id).facts().want(row);
        return text(id, row);
    }

    private String text(String id, AiWorkspace row) {
        return column(id).text().apply(row);
    }

    private ResourceColumn<AiWorkspace> column(String id) {
        return model.table().columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AiWorkspace workspace(String id, String name) {
        return new AiWorkspace(id, name, "forest", "", "", null, null, false);
    }

    private static AiApp run(
            String name, String workspace, String state, String result, String started) {
        return new AiApp(
                name,
                "",
                name,
                workspace,
                "forest",
                "gpu",
                state,
                result,
                new Timestamp.Exact(OffsetDateTime.parse(started)),
                null,
                null,
                false);
    }
}
