package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.ResourceListViewModel;

import java.time.InstantSource;

/** The AI workspaces of one account, and one of them in detail. It belongs to the UI thread. */
public final class AiWorkspacesViewModel
        extends ResourceListViewModel<AiWorkspace, AiWorkspaceDetail> {

    /** Starts with nothing to show. */
    public AiWorkspacesViewModel(Jobs jobs, InstantSource clock, Texts texts, Times times) {
        super(
                "aiworkspaces",
                jobs,
                clock,
                texts.locale(),
                AiWorkspaceColumns.all(texts, times),
                AiWorkspace::id);
    }

    @Override
    protected Listing<AiWorkspace> list(Session over, String accountId) throws ApiException {
        return over.aiWorkspaces(accountId);
    }

    @Override
    protected AiWorkspaceDetail detail(Session over, String rowId) throws ApiException {
        return over.aiWorkspace(rowId);
    }
}
