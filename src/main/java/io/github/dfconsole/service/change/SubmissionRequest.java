package io.github.dfconsole.service.change;

/**
 * A request to create one resource.
 *
 * @param content the request as it is sent; it may hold secrets
 * @param draft the same without secrets, as it may be written to a file
 * @param accountName name of the account that will own the resource; empty if there is none
 * @param draftId the saved draft that the request was made from; empty if there is none
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public record SubmissionRequest<Q, D extends SubmissionDraft>(
        Q content, D draft, String accountName, String draftId) {

    /** Prints no secret. */
    @Override
    public String toString() {
        return "SubmissionRequest[" + draft.name() + "]";
    }
}
