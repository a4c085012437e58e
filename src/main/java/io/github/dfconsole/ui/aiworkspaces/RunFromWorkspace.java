package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.ui.airuns.RunStarter;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

/** Leads from a workspace to the form that runs an AI app from it. */
record RunFromWorkspace(ScreenModel<AiWorkspace, AiWorkspaceDetail> model, RunStarter starter) {

    ResourceAction<AiWorkspace> action() {
        return new LocalAction<>(
                new ActionLabel(
                        "aiworkspaces-run",
                        "aiapps.run",
                        Feather.PLAY,
                        new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN),
                        false),
                ResourceAction.Target.ONE,
                row -> Availability.unless(row.disabled(), "aiworkspaces.access.disabled"),
                rows -> run(rows.getFirst()),
                true);
    }

    private void run(AiWorkspace workspace) {
        Account account = model.account().get();
        if (account != null) {
            starter.runFrom(account.id(), workspace.id(), workspace.name());
            model.follow(ScreenLink.toList("aiapps", account.id()));
        }
    }
}
