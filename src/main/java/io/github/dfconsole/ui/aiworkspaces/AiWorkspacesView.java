package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ResourceScreen;
import io.github.dfconsole.ui.resource.table.PillCell;

import javafx.scene.layout.StackPane;

import java.util.Map;

/** The AI workspace screen. */
public final class AiWorkspacesView extends StackPane {

    private final AiWorkspacesViewModel model;
    private final ResourceScreen<AiWorkspace> screen;

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public AiWorkspacesView(
            AiWorkspacesViewModel model, ScreenContext around, Runnable changeConnection) {
        this.model = model;
        screen =
                new ResourceScreen<>(
                        "aiworkspaces",
                        model.table(),
                        new ResourceScreen.Words(
                                "aiworkspaces.title",
                                "aiworkspaces.filter",
                                "aiworkspaces.loading",
                                "aiworkspaces.empty.title",
                                "aiworkspaces.empty.text",
                                "aiworkspaces.no-match",
                                "aiworkspaces.load-failed",
                                "aiworkspaces.refresh-failed",
                                "aiworkspaces.repeated"),
                        around,
                        Map.of(
                                AiWorkspaceColumns.ACCESS,
                                column ->
                                        new PillCell<>(
                                                (row, pill) ->
                                                        AiWorkspaceAccess.show(
                                                                row.disabled(),
                                                                pill,
                                                                around.texts()))),
                        new ResourceScreen.Detail(
                                new AiWorkspaceDetailPane(model, around, this::closeDetail).node(),
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
