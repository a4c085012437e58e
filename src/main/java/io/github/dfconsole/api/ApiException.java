package io.github.dfconsole.api;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed. All there is to know about it is in its {@link #failure()}; the message is
 * the failure's summary, and what the service said is in its report.
 */
public final class ApiException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ApiFailure failure;

    /** Wraps a failure that has no underlying exception. */
    public ApiException(ApiFailure failure) {
        this(failure, null);
    }

    /** Wraps a failure and the exception it was recognised from. */
    public ApiException(ApiFailure failure, @Nullable Throwable cause) {
        super(failure.summary(), cause);
        this.failure = failure;
    }

    /** What went wrong. */
    public ApiFailure failure() {
        return failure;
    }
}
