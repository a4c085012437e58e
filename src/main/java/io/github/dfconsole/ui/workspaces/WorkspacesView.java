package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.ui.control.PillCell;
import io.github.dfconsole.ui.control.ResourceScreen;
import io.github.dfconsole.ui.control.Surroundings;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Map;

/** The AI workspace screen. */
public final class WorkspacesView extends StackPane {

    private final ResourceScreen<AiWorkspace> screen;

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public WorkspacesView(
            WorkspacesViewModel model, Surroundings around, Runnable changeConnection) {
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
                        () -> {
                            Account account = model.account().get();
                            return account == null ? "" : account.name();
                        },
                        changeConnection);
        VBox.setVgrow(screen, Priority.ALWAYS);
        this.close = model::closeDetail;
        getChildren().add(screen);
    }

    private final Runnable close;

    /** Back to the row it was opened from (T15). */
    private void closeDetail() {
        close.run();
        focusFirst();
    }

    /** Puts the keyboard into the table. */
    public void focusFirst() {
        screen.focusFirst();
    }
}
