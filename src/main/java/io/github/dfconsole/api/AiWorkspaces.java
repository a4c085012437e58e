package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.DockerImages;
import io.github.dfconsole.api.model.NameCheck;
import io.github.dfconsole.api.model.NewAiWorkspace;

import java.util.List;
import java.util.Map;

/**
 * The AI Workspaces operations: named configurations that AI apps are run from. All methods block,
 * and fail with {@link ApiException}; ids are UUIDs in Base62, at most 22 characters. The current
 * reference no longer lists this group: an endpoint may answer {@link ApiFailure.NotOffered}.
 */
public final class AiWorkspaces {

    private static final Operation<NameCheck> CHECK_AVAILABLE_NAME =
            Operation.read("aiworkspaces/checkAvailableName", NameCheck.class);
    private static final Operation<DockerImages> GET_DOCKER_IMAGE_LIST =
            Operation.read("aiworkspaces/getDockerImageList", DockerImages.class);
    private static final Operation<Ack> CREATE = Operation.change("aiworkspaces/create");
    private static final Operation<Contents<AiWorkspace>> GET_LIST =
            Operation.list("aiworkspaces/getList", AiWorkspace.class);
    private static final Operation<AiWorkspaceDetail> GET_DETAIL =
            Operation.read("aiworkspaces/getDetail", AiWorkspaceDetail.class);
    private static final Operation<Contents<AiWorkspaceConfig>> GET_CONFIGURATION_LIST =
            Operation.list("aiworkspaces/getConfigurationList", AiWorkspaceConfig.class);
    private static final Operation<Ack> SET_CONFIGURATION =
            Operation.change("aiworkspaces/setConfiguration");
    private static final Operation<Ack> DELETE = Operation.change("aiworkspaces/delete");

    static final List<Operation<?>> OPERATIONS =
            List.of(
                    CHECK_AVAILABLE_NAME,
                    GET_DOCKER_IMAGE_LIST,
                    CREATE,
                    GET_LIST,
                    GET_DETAIL,
                    GET_CONFIGURATION_LIST,
                    SET_CONFIGURATION,
                    DELETE);

    private final Wire wire;

    AiWorkspaces(Wire wire) {
        this.wire = wire;
    }

    /**
     * Checks whether the name of an AI workspace is valid and not in use (reference page: AI
     * Workspaces, checkAvailableName). An invalid name may be answered with false, or be refused as
     * {@link ApiFailure.Invalid}.
     *
     * @param name at most 15 lowercase letters, digits and hyphens; the first a letter; no two
     *     hyphens in a row and none at the end
     */
    public NameCheck checkAvailableName(String accountId, String name) throws ApiException {
        return wire.call(CHECK_AVAILABLE_NAME, new Request.AccountAndName(accountId, name));
    }

    /**
     * Lists the docker images of a framework (reference page: AI Workspaces, getDockerImageList).
     *
     * @param typeName {@code tensorflow} or {@code pytorch}
     */
    public DockerImages getDockerImageList(String typeName) throws ApiException {
        return wire.call(GET_DOCKER_IMAGE_LIST, Map.of("search", Map.of("typeName", typeName)));
    }

    /**
     * Creates an AI workspace (reference page: AI Workspaces, create).
     *
     * @return the new workspace's id
     */
    public Ack create(NewAiWorkspace workspace) throws ApiException {
        return wire.call(CREATE, workspace);
    }

    /**
     * Lists an account's AI workspaces, all at once: this list is not paged (reference page: AI
     * Workspaces, getList).
     */
    public Contents<AiWorkspace> getList(String accountId) throws ApiException {
        return wire.call(GET_LIST, Request.search(accountId));
    }

    /**
     * Gets one AI workspace with its configuration history (reference page: AI Workspaces,
     * getDetail).
     */
    public AiWorkspaceDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }

    /**
     * Lists the configurations an AI workspace has had (reference page: AI Workspaces,
     * getConfigurationList).
     */
    public Contents<AiWorkspaceConfig> getConfigurationList(String id) throws ApiException {
        return wire.call(GET_CONFIGURATION_LIST, Request.id(id));
    }

    /**
     * Gives an AI workspace a new configuration; the old ones stay in its history (reference page:
     * AI Workspaces, setConfiguration).
     */
    public Ack setConfiguration(String id, AiAppTypeSpec configuration) throws ApiException {
        return wire.call(SET_CONFIGURATION, new Request.NewConfiguration(id, configuration));
    }

    /** Deletes an AI workspace for good (reference page: AI Workspaces, delete). */
    public Ack delete(String id) throws ApiException {
        return wire.call(DELETE, Request.id(id));
    }
}
