package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;

/**
 * Classifies refusals into failures. The tables of statuses, codes and messages are those of the
 * API Gateway's and Data Forest's reference pages.
 */
final class CallFailures {

    /** What Data Forest says about a failure of its own, with status 200. */
    private static final String UNEXPECTED_ERROR = "unexpected error";

    private CallFailures() {}

    /** An answer that is too large to be read: a change may have taken place all the same. */
    static ApiFailure tooLarge(
            ApiFailure.TooLarge.Limit limit, CallState state, CallReport report) {
        return state.isRead()
                ? new ApiFailure.TooLarge(report, limit)
                : new ApiFailure.UnknownOutcome(report);
    }

    /** Classifies a refusal by the gateway or by the service. */
    static ApiFailure refused(
            Refusal refusal, @Nullable Duration retryAfter, CallState state, CallReport bare) {
        CallReport report = bare.withWords(refusal.code(), state.masked(refusal.message()));
        if (refusal.isFromGateway()) {
            return byGateway(refusal.code(), retryAfter, state, report);
        }
        return bySentence(refusal.message(), retryAfter, state, report);
    }

    private static ApiFailure byGateway(
            String code, @Nullable Duration retryAfter, CallState state, CallReport report) {
        return switch (code) {
            case Refusal.BAD_REQUEST, Refusal.TOO_LARGE -> new ApiFailure.Invalid(report);
            case Refusal.AUTHENTICATION_FAILED -> refusedKey(state, report);
            case Refusal.PERMISSION_DENIED -> new ApiFailure.NotPermitted(report);
            case Refusal.NOT_FOUND -> new ApiFailure.NotOffered(report);
            case Refusal.QUOTA_EXCEEDED -> new ApiFailure.QuotaExceeded(report);
            case Refusal.THROTTLED, Refusal.RATE_LIMITED ->
                    new ApiFailure.Throttled(report, retryAfter);
            case Refusal.ENDPOINT_ERROR, Refusal.ENDPOINT_TIMEOUT, Refusal.UNEXPECTED_ERROR ->
                    fault(state, report);
            default -> byStatus(retryAfter, state, report);
        };
    }

    private static ApiFailure refusedKey(CallState state, CallReport report) {
        Duration skew = state.uncorrectedSkew();
        return skew == null
                ? new ApiFailure.RefusedKey(report)
                : new ApiFailure.ClockSkew(report, skew);
    }

    /** The service's refusals carry no code; success:false may even come with status 200. */
    private static ApiFailure bySentence(
            String message, @Nullable Duration retryAfter, CallState state, CallReport report) {
        String said = message.toLowerCase(Locale.ROOT);
        if (said.contains("exceeded limit on resource quota")) {
            return new ApiFailure.QuotaExceeded(report);
        }
        if (report.status() != 200) {
            return byStatus(retryAfter, state, report);
        }
        if (said.isBlank() || said.contains(UNEXPECTED_ERROR)) {
            return fault(state, report);
        }
        if (said.contains("not allowed to access")) {
            return new ApiFailure.NotPermitted(report);
        }
        if (said.contains("no such element")) {
            return new ApiFailure.NotFound(report);
        }
        return new ApiFailure.Invalid(report);
    }

    /** Classifies a refusal of which only the status tells something. */
    static ApiFailure byStatus(@Nullable Duration retryAfter, CallState state, CallReport report) {
        return switch (report.status()) {
            case 401 -> refusedKey(state, report);
            case 403 -> new ApiFailure.NotPermitted(report);
            case 404 -> new ApiFailure.NotFound(report);
            case 429 -> new ApiFailure.Throttled(report, retryAfter);
            default ->
                    report.status() < 500 ? new ApiFailure.Invalid(report) : fault(state, report);
        };
    }

    /** Something broke behind the gateway, before the change, in the middle of it, or after it. */
    private static ApiFailure fault(CallState state, CallReport report) {
        return state.isRead()
                ? new ApiFailure.ServiceFault(report)
                : new ApiFailure.UnknownOutcome(report);
    }
}
