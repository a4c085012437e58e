package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;

import org.jspecify.annotations.Nullable;

/**
 * Receives the results of requests whose page was left before they were known.
 *
 * @param <D> the type of the draft
 */
public interface BackgroundResults<D extends SubmissionDraft> {

    /**
     * Whether the resource was created is unknown.
     *
     * @param cause why; null if that is not known
     */
    void unsettled(SubmissionIntent<D> intent, @Nullable ApiFailure cause);

    /** The resource was not created. */
    void failed(String name, Throwable cause);

    /** The resource was not created, because another one has the name. */
    void nameTaken(String name);
}
