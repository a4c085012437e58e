package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.KeptAnswers;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ImageLookups;
import io.github.dfconsole.service.aiconfiguration.OfferedImage;

import java.time.InstantSource;

/**
 * Looks up what can be chosen when an AI workspace is created. All methods block and fail with
 * {@link ApiException}; interrupting the calling thread cancels the call. Thread-safe.
 */
public final class WorkspaceLookups {

    private final Session session;
    private final KeptAnswers kept;
    private final ImageLookups images;

    /** Creates look-ups over a session; nothing is asked yet. */
    public WorkspaceLookups(Session session, InstantSource clock) {
        this.session = session;
        this.kept = new KeptAnswers(clock, answer -> true);
        this.images = new ImageLookups(session, clock);
    }

    /** The accounts the key may create a workspace for. */
    public Listing<Account> accounts() throws ApiException {
        return kept.ask(
                "accounts", () -> session.accounts().filter(account -> !account.disabled()));
    }

    /** Whether a name is free. */
    public NameAvailability availability(String accountId, String name) throws ApiException {
        return NameAvailability.of(
                () -> session.client().aiWorkspaces().checkAvailableName(accountId, name));
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
