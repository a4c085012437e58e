package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ImageLookups;
import io.github.dfconsole.ui.aiconfiguration.ImageChoice;
import io.github.dfconsole.ui.resource.ScreenModel;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the changes need to know of the screen and of the service.
 *
 * @param model the screen
 */
record WorkspaceSource(ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {

    /** The id of the account whose workspaces are shown; empty if none are. */
    String accountId() {
        Account account = model.account().get();
        return account == null ? "" : account.id();
    }

    /** Reads a workspace as it is now: what was read before may be out of date. */
    void read(AiWorkspace row, Consumer<AiWorkspaceDetail> then, Consumer<Throwable> failed) {
        Session session = model.session();
        if (session != null) {
            model.context().jobs().start(() -> session.aiWorkspace(row.id()), then, failed);
        }
    }

    /** The images that are offered over the open connection. */
    ImageChoice.Lookup images() {
        Session session = model.session();
        return session == null
                ? framework -> new Listing<>(List.of(), 0)
                : new ImageLookups(session, model.context().clock())::images;
    }
}
