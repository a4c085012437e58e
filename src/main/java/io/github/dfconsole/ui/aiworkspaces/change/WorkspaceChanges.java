package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.aiworkspaces.ConfigurationChangedException;
import io.github.dfconsole.service.aiworkspaces.MaskedValueException;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.Availability;

import java.util.Optional;

/** What all changes of AI workspaces have in common. */
final class WorkspaceChanges {

    private WorkspaceChanges() {}

    static Availability availability(AiWorkspace row) {
        return Availability.unless(row.disabled(), "aiworkspaces.why.disabled");
    }

    static Optional<String> whyNotSent(NotSentException cause, Texts texts) {
        return switch (cause) {
            case ConfigurationChangedException _ ->
                    Optional.of(texts.get("aiworkspaces.configure.drifted"));
            case MaskedValueException _ -> Optional.of(texts.get("aiworkspaces.configure.masked"));
            default -> Optional.empty();
        };
    }
}
