package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.ImageVersions;
import io.github.dfconsole.service.KeptAnswers;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;

import java.time.InstantSource;

/**
 * Looks up which images there are. It blocks and fails with {@link ApiException}; interrupting the
 * calling thread cancels the call. Thread-safe.
 */
public final class ImageLookups {

    private final Session session;
    private final KeptAnswers kept;

    /** Creates look-ups over a session; nothing is asked yet. */
    public ImageLookups(Session session, InstantSource clock) {
        this.session = session;
        this.kept = new KeptAnswers(clock, answer -> true);
    }

    /**
     * The images of a framework.
     *
     * @param framework one of {@link AiConfigurationRules#FRAMEWORKS}
     */
    public Listing<OfferedImage> images(String framework) throws ApiException {
        return kept.ask(framework, () -> new Listing<>(OfferedImage.of(ask(framework)), 0));
    }

    /** Nothing is looked for that could be gone: what is not found is the operation. */
    private ImageVersions ask(String framework) throws ApiException {
        try {
            return session.client().aiWorkspaces().getDockerImageList(framework).dockerImages();
        } catch (ApiException e) {
            throw e.failure() instanceof ApiFailure.NotFound gone
                    ? new ApiException(new ApiFailure.NotOffered(gone.report()), e)
                    : e;
        }
    }

    /** Forgets what is kept, so that it is asked for again. */
    public void forget() {
        kept.forget();
    }
}
