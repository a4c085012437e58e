package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchedResource;

import org.jspecify.annotations.Nullable;

/** How far a request has come. */
public sealed interface SubmissionProgress {

    /** Nothing was sent, or the result of what was sent is known and was taken note of. */
    record Idle() implements SubmissionProgress {}

    /** The request is on its way, and there is no answer yet. */
    record Sending() implements SubmissionProgress {}

    /**
     * There was no usable answer; the resource is being looked for.
     *
     * @param intent what was sent
     * @param look the number of this look
     * @param of how many looks there will be at most
     */
    record LookingUp(SubmissionIntent<?> intent, int look, int of) implements SubmissionProgress {}

    /**
     * The resource was not found so far.
     *
     * @param intent what was sent
     * @param cause why there was no usable answer; null if that is not known
     * @param lastLook what the last look showed
     */
    record NotFound(SubmissionIntent<?> intent, @Nullable ApiFailure cause, LastLook lastLook)
            implements SubmissionProgress {

        /** Why the list could not be read; null if it could. */
        public @Nullable Throwable failure() {
            return lastLook.failure();
        }
    }

    /**
     * The user asked for another resource while the outcome of an earlier request is unknown.
     * Nothing is sent before the user has confirmed that there may then be two.
     *
     * @param earlier the request whose outcome is unknown
     * @param name the name of the other resource
     * @param accountName the account of the other resource
     */
    record AnotherUnconfirmed(SubmissionIntent<?> earlier, String name, String accountName)
            implements SubmissionProgress {}

    /** Nothing was created. */
    record Failed(Throwable cause) implements SubmissionProgress {}

    /** Another resource has the name; nothing was created. */
    record NameTaken() implements SubmissionProgress {}

    /** The resource exists. */
    record Done(WatchedResource resource) implements SubmissionProgress {}

    /** Whether a request is on its way or being looked up. */
    default boolean isBusy() {
        return this instanceof Sending || this instanceof LookingUp;
    }

    /** Whether an outcome is unknown and the user decides how to go on. */
    default boolean isUndecided() {
        return this instanceof NotFound || this instanceof AnotherUnconfirmed;
    }
}
