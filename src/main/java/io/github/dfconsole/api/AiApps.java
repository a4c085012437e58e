package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.AiAppRun;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.NewAiApp;

import java.util.List;

/**
 * The AI Apps operations: GPU apps run from an AI workspace. All methods block, and fail with
 * {@link ApiException}; ids are UUIDs in Base62, at most 22 characters. The current reference no
 * longer lists this group: an endpoint may answer {@link ApiFailure.NotOffered}.
 */
public final class AiApps {

    private static final Operation<AiAppRun> SUBMIT =
            Operation.change("aiapps/submit", AiAppRun.class);
    private static final Operation<Contents<AiApp>> GET_LIST =
            Operation.list("aiapps/getList", AiApp.class);
    private static final Operation<AiAppDetail> GET_DETAIL =
            Operation.read("aiapps/getDetail", AiAppDetail.class);
    private static final Operation<Ack> KILL = Operation.change("aiapps/kill");

    static final List<Operation<?>> OPERATIONS = List.of(SUBMIT, GET_LIST, GET_DETAIL, KILL);

    private final Wire wire;

    AiApps(Wire wire) {
        this.wire = wire;
    }

    /**
     * Runs an AI app from a workspace (reference page: AI Apps, submit). It answers at once; watch
     * {@link #getDetail} for the outcome.
     */
    public AiAppRun submit(NewAiApp app) throws ApiException {
        return wire.call(SUBMIT, app);
    }

    /** Lists an account's AI apps, all at once (reference page: AI Apps, getList). */
    public Contents<AiApp> getList(String accountId) throws ApiException {
        return wire.call(GET_LIST, Request.search(accountId));
    }

    /** Gets one AI app with its containers (reference page: AI Apps, getDetail). */
    public AiAppDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }

    /** Forces an AI app to end (reference page: AI Apps, kill). */
    public Ack kill(String id) throws ApiException {
        return wire.call(KILL, Request.id(id));
    }
}
