package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.ui.control.PillCell;
import io.github.dfconsole.ui.control.ResourceScreen;
import io.github.dfconsole.ui.control.Surroundings;

import javafx.scene.layout.StackPane;

import java.util.Map;

/** The AI workspace screen. */
public final class WorkspacesView extends StackPane {

    private final WorkspacesViewModel model;
    private final ResourceScreen<AiWorkspace> screen;

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public WorkspacesView(
            WorkspacesViewModel model, Surroundings around, Runnable changeConnection) {
        this.model = model;
        screen =
                new ResourceScreen<>(
                        "workspaces",
                        model.table(),
                        new ResourceScreen.Words(
                                "workspaces.title",
                                "workspaces.filter",
                                "workspaces.loading",
                                "workspaces.empty.title",
                                "workspaces.empty.text",
                                "workspaces.no-match",
                                "workspaces.load-failed",
                                "workspaces.refresh-failed",
                                "workspaces.repeated"),
                        around,
                        Map.of(
                                WorkspaceColumns.ACCESS,
                                column ->
                                        new PillCell<>(
                                                (row, pill) ->
                                                        WorkspaceAccess.show(
                                                                row.disabled(),
                                                                pill,
                                                                around.texts()))),
                        new ResourceScreen.Detail(
                                new WorkspaceDetailPane(model, around, this::closeDetail).node(),
                                model.detailOpen(),
                                model::openDetail,
                                model::closeDetail),
                        model::ownerName,
                        changeConnection);
        getChildren().add(screen);
    }

    /** Back to the row it was opened from (T15). */
    private void closeDetail() {
        model.closeDetail();
        focusFirst();
    }

    /** Puts the keyboard into the table. */
    public void focusFirst() {
        screen.focusFirst();
    }
}
