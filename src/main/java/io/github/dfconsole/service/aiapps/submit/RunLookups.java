package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.KeptAnswers;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ImageLookups;
import io.github.dfconsole.service.aiconfiguration.OfferedImage;

import java.time.InstantSource;

/**
 * Looks up what an AI app can be run from. All methods block and fail with {@link ApiException};
 * interrupting the calling thread cancels the call. Thread-safe.
 */
public final class RunLookups {

    private final Session session;
    private final KeptAnswers kept;
    private final ImageLookups images;

    /** Creates look-ups over a session; nothing is asked yet. */
    public RunLookups(Session session, InstantSource clock) {
        this.session = session;
        this.kept = new KeptAnswers(clock, answer -> true);
        this.images = new ImageLookups(session, clock);
    }

    /** The accounts the key may run an AI app for. */
    public Listing<Account> accounts() throws ApiException {
        return kept.ask(
                "accounts", () -> session.accounts().filter(account -> !account.disabled()));
    }

    /** The workspaces of an account that the key may use; asked for each time. */
    public Listing<AiWorkspace> workspaces(String accountId) throws ApiException {
        return session.aiWorkspaces(accountId).filter(workspace -> !workspace.disabled());
    }

    /** One workspace with its configurations; asked for each time, as others change them. */
    public AiWorkspaceDetail workspace(String id) throws ApiException {
        return session.aiWorkspace(id);
    }

    /** The runs of an account, whose names tell which prefixes are in use; asked for each time. */
    public Listing<AiApp> runs(String accountId) throws ApiException {
        return session.aiApps(accountId);
    }

    /** The images of a framework. */
    public Listing<OfferedImage> images(String framework) throws ApiException {
        return images.images(framework);
    }

    /** Forgets what is kept, so that everything is asked for again. */
    public void forget() {
        kept.forget();
        images.forget();
    }
}
