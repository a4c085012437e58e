package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.NotConnectedException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ImageLookups;
import io.github.dfconsole.ui.aiconfiguration.ImageChoice;
import io.github.dfconsole.ui.resource.ScreenModel;

import java.util.List;
import java.util.concurrent.Callable;

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

    /**
     * Reads a workspace as it is now, over the connection that is open now: what was read before
     * may be out of date. It fails with {@link NotConnectedException} if none is open.
     */
    Callable<AiWorkspaceDetail> reading(AiWorkspace row) {
        Session session = model.session();
        return () -> {
            if (session == null) {
                throw new NotConnectedException();
            }
            return session.aiWorkspace(row.id());
        };
    }

    /** The images that are offered over the open connection. */
    ImageChoice.Lookup images() {
        Session session = model.session();
        return session == null
                ? framework -> new Listing<>(List.of(), 0)
                : new ImageLookups(session, model.context().clock())::images;
    }
}
