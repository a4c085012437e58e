package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Keytab;

import java.time.Duration;

/** Carries one call to the service and its answer back. */
public interface Wire {

    /**
     * Sends a request and waits for the answer. It blocks for as long as the deadline allows;
     * interrupting the waiting thread cancels the call at once: it then fails as {@link
     * ApiFailure.Cancelled}, or as {@link ApiFailure.UnknownOutcome} if a change was on its way,
     * and the thread stays interrupted.
     *
     * @param operation what to call
     * @param request the body, written as JSON
     * @return the answer, whose {@code success} is true
     * @throws ApiException in every other case
     */
    <A extends Answer> A call(Operation<A> operation, Object request) throws ApiException;

    /**
     * Sends a request and waits for the file it is answered with, which is kept out of logs and
     * exceptions. It blocks like {@link #call}.
     *
     * @throws ApiException if anything but a file comes back
     */
    Keytab download(Operation<Keytab> operation, Object request) throws ApiException;

    /**
     * How far this machine's clock is ahead of the gateway's (negative: behind), as learnt from a
     * refused request; zero as long as nothing was refused for it.
     */
    Duration clockOffset();
}
