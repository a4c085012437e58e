package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What changes AI workspaces that exist, and the order in which it is offered. */
public final class WorkspaceChangeActions {

    private final ScreenModel<AiWorkspace, AiWorkspaceDetail> model;
    private final WorkspaceSource source;

    /** Creates the actions of a screen. */
    public WorkspaceChangeActions(ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {
        this.model = model;
        this.source = new WorkspaceSource(model);
    }

    /** All of them, deleting last. */
    public List<ResourceAction<AiWorkspace>> all() {
        return List.of(changeConfiguration(), delete());
    }

    private ResourceAction<AiWorkspace> changeConfiguration() {
        return new ChangeConfiguration(
                model.context(),
                new ActionLabel(
                        "aiworkspaces-configure",
                        "aiworkspaces.configure",
                        Feather.SLIDERS,
                        null,
                        false),
                source);
    }

    private ResourceAction<AiWorkspace> delete() {
        return new DeleteWorkspace(
                model.context().texts(),
                new ActionLabel(
                        "aiworkspaces-delete",
                        "aiworkspaces.delete",
                        Feather.TRASH_2,
                        new KeyCodeCombination(KeyCode.DELETE),
                        true),
                source);
    }

    /**
     * Asks whether a workspace is to have an earlier configuration again.
     *
     * @param earlier the earlier configuration
     * @param now the present one, as it was shown
     */
    public void useAgain(AiWorkspace row, AiAppTypeSpec earlier, PresentConfiguration now) {
        UseAgain action =
                new UseAgain(
                        model.context().texts(),
                        new ActionLabel(
                                "aiworkspaces-use-again",
                                "aiworkspaces.again",
                                Feather.ROTATE_CCW,
                                null,
                                false),
                        source.accountId(),
                        earlier,
                        now);
        new ActionStarter<>(model, MainWindow::get, () -> {}).start(action, List.of(row));
    }
}
