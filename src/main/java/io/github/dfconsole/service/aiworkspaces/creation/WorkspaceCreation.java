package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Precheck;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchTarget;

import java.util.Optional;

/**
 * The calls that create an AI workspace. aiworkspaces/create has no idempotency token; names are
 * unique in an account, so the name is the key by which an unknown outcome is looked up.
 *
 * @param session makes the calls
 */
public record WorkspaceCreation(Session session)
        implements CreateSteps<NewAiWorkspace, WorkspaceDraft> {

    /** A workspace has no state: once it can be read, it can be used. */
    private static final String READABLE = "READY";

    @Override
    public String operation() {
        return "aiworkspaces/create";
    }

    @Override
    public Precheck check(WorkspaceDraft draft) throws ApiException, IncompleteListException {
        return Precheck.of(named(draft.accountId(), draft.name()).isPresent());
    }

    @Override
    public CreatedResource send(NewAiWorkspace request) throws ApiException {
        String id = session.client().aiWorkspaces().create(request).id();
        return new CreatedResource(id, request.name());
    }

    @Override
    public Finding find(SubmissionIntent<WorkspaceDraft> intent)
            throws ApiException, IncompleteListException {
        return named(intent.draft().accountId(), intent.name())
                .<Finding>map(
                        found -> new Finding.Found(new CreatedResource(found.id(), found.name())))
                .orElseGet(Finding.Absent::new);
    }

    private Optional<AiWorkspace> named(String accountId, String name)
            throws ApiException, IncompleteListException {
        return session.aiWorkspaces(accountId).find(each -> each.name().equals(name));
    }

    @Override
    public boolean isNameTaken(ApiFailure refusal) {
        return RefusedWorkspaceField.isNameTaken(refusal.report().message());
    }

    @Override
    public WatchTarget watch(WorkspaceDraft draft, CreatedResource created) {
        return new NewWorkspace(session, draft.accountId(), created.id(), created.name());
    }

    private record NewWorkspace(Session session, String accountId, String id, String name)
            implements WatchTarget {

        @Override
        public String readState() throws ApiException {
            session.aiWorkspace(id);
            return READABLE;
        }

        @Override
        public boolean isThere(String state) {
            return state.equals(READABLE);
        }
    }
}
