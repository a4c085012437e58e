package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;

import java.io.IOException;
import java.time.Duration;

/**
 * The calls that create one kind of resource and look for it; {@link Submission} decides when they
 * are made. Calls block and fail with {@link ApiException}; interrupting the thread cancels.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public interface CreateSteps<Q, D extends SubmissionDraft> {

    /** The operation that creates, for example {@code notebooks/create}. */
    String operation();

    /**
     * Reads what exists just before the request is sent.
     *
     * @throws IOException if the list is incomplete, so that the name may be taken
     */
    Precheck check(D draft) throws ApiException, IOException;

    /** Sends the request once. The id is empty if the service accepted it and gave none. */
    CreatedResource send(Q request) throws ApiException;

    /**
     * Looks once whether a request has created its resource.
     *
     * @throws IOException if the resource is not in the list, and the list is incomplete
     */
    Finding find(SubmissionIntent<D> intent) throws ApiException, IOException;

    /** Whether a refusal says that another resource has the name. */
    boolean isNameTaken(ApiFailure refusal);

    /** How long a new resource may take to appear in the list. */
    default Duration deadline() {
        return Duration.ofMinutes(2);
    }

    /**
     * What to follow once the resource exists.
     *
     * @param draft what was asked for
     */
    WatchTarget watch(D draft, CreatedResource created);
}
