package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.Optional;

/**
 * Replaces the configuration of an AI workspace by one that is entered.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param source reads workspaces and images
 */
record ChangeConfiguration(ScreenContext context, ActionLabel label, WorkspaceSource source)
        implements ChangeAction<AiWorkspace> {

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(AiWorkspace row) {
        return WorkspaceChanges.availability(row);
    }

    @Override
    public String operation() {
        return ConfigurationReplacement.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "aiworkspaces.configure.question",
                "aiworkspaces.configure.text",
                "aiworkspaces.configure.pending",
                "aiworkspaces.configure.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return ConfigurationReplacement.recovered(target);
    }

    @Override
    public Optional<ActionForm> form(AiWorkspace row) {
        return Optional.of(ConfigurationForm.of(context, row, source));
    }

    @Override
    public Optional<String> whyNotSent(NotSentException cause) {
        return WorkspaceChanges.whyNotSent(cause, context.texts());
    }
}
