package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;

import java.io.IOException;
import java.util.Objects;

/** The sheets on which AI workspaces are changed, and what they say. */
final class AiWorkspaceSheetPictures {

    private final Camera camera;
    private final PictureSettings setting;

    AiWorkspaceSheetPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    @SuppressWarnings("unchecked") // the kind with this id lists AI workspaces
    void shoot() throws IOException {
        try (SandboxSessions sandbox =
                new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {})) {
            ShellViewModel shell = setting.shell(sandbox);
            Scene scene = setting.open(shell, sandbox.connection(), 1000, 700);
            camera.await("an account", () -> shell.account().get() != null);
            ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model =
                    (ResourceViewModel<AiWorkspace, AiWorkspaceDetail>)
                            shell.resource("aiworkspaces");
            try (SheetWindow<AiWorkspace> window =
                    SheetWindow.open(camera, setting, shell, scene, model, TableState.ROWS)) {
                shoot(window, model);
            }
        }
    }

    private void shoot(
            SheetWindow<AiWorkspace> window,
            ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model) {
        AiWorkspace row = model.table().rows().getFirst();
        window.start("aiworkspaces-configure", row.name());
        window.await("configuration-command");
        window.shoot("aiworkspaces-sheet-configure");
        window.type("configuration-command", "python mine.py");
        setElsewhere(Objects.requireNonNull(model.session()), row);
        window.press("aiworkspaces-confirm-ok");
        window.await("aiworkspaces-drift-merge");
        window.shoot("aiworkspaces-sheet-drift");
        window.dismiss();
        window.start("aiworkspaces-delete", row.name());
        window.shoot("aiworkspaces-sheet-delete");
    }

    /** Somebody else makes an earlier configuration the present one. */
    private static void setElsewhere(Session session, AiWorkspace row) {
        try {
            var earlier = session.aiWorkspace(row.id()).contents().getFirst().configuration();
            session.client()
                    .aiWorkspaces()
                    .setConfiguration(row.id(), Objects.requireNonNull(earlier));
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
