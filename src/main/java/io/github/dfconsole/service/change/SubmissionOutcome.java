package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiFailure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is known once a request was sent, or was not sent for a reason.
 *
 * @param <D> the type of the draft
 */
public sealed interface SubmissionOutcome<D extends SubmissionDraft> {

    /**
     * The service has accepted the request.
     *
     * @param created the new resource
     * @param sentAt when the request was sent
     * @param acceptedAt when the answer arrived
     */
    record Accepted<D extends SubmissionDraft>(
            CreatedResource created, Instant sentAt, Instant acceptedAt)
            implements SubmissionOutcome<D> {}

    /**
     * An earlier request turned out to have created the resource. Nothing was sent now.
     *
     * @param intent the earlier request
     * @param created what it created
     */
    record Found<D extends SubmissionDraft>(SubmissionIntent<D> intent, CreatedResource created)
            implements SubmissionOutcome<D> {}

    /** Another resource has the name. Nothing was sent. */
    record NameTaken<D extends SubmissionDraft>() implements SubmissionOutcome<D> {}

    /** Nothing was created. */
    record Refused<D extends SubmissionDraft>(ApiFailure failure) implements SubmissionOutcome<D> {}

    /**
     * Whether the resource was created is unknown and has to be looked up.
     *
     * @param intent what was sent
     * @param failure why it is unknown; null if the service accepted the request without an id
     */
    record Unknown<D extends SubmissionDraft>(
            SubmissionIntent<D> intent, @Nullable ApiFailure failure)
            implements SubmissionOutcome<D> {}
}
