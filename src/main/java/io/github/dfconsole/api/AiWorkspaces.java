package io.github.dfconsole.api;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.Contents;

/** The AI Workspaces operations. All of them block, and fail with {@link ApiException}. */
public final class AiWorkspaces {

    private static final Operation<Contents<AiWorkspace>> GET_LIST =
            Operation.list("aiworkspaces/getList", AiWorkspace.class);
    private static final Operation<AiWorkspaceDetail> GET_DETAIL =
            Operation.read("aiworkspaces/getDetail", AiWorkspaceDetail.class);

    private final Wire wire;

    AiWorkspaces(Wire wire) {
        this.wire = wire;
    }

    /**
     * Lists an account's AI workspaces, all at once: this list is not paged (reference page: AI
     * Workspaces, getList).
     *
     * @param accountId the account's UUID in Base62, at most 22 characters
     */
    public Contents<AiWorkspace> getList(String accountId) throws ApiException {
        return wire.call(GET_LIST, Request.search(accountId));
    }

    /**
     * Gets one AI workspace with its configuration history (reference page: AI Workspaces,
     * getDetail).
     *
     * @param id the workspace's UUID in Base62, at most 22 characters
     */
    public AiWorkspaceDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }
}
