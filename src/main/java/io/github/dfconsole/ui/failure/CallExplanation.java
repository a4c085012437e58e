package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.text.Texts;

import java.time.Duration;

/** Explains why a call to the service failed (E1, E10). */
final class CallExplanation {

    private CallExplanation() {}

    static Explanation of(ApiFailure failure, Texts texts) {
        FailureMessage message = message(failure);
        return new Explanation(cause(message, failure, texts), remedy(message, failure, texts));
    }

    private static FailureMessage message(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.Unreachable unreachable -> unreachable(unreachable);
            case ApiFailure.ConnectionLost _ -> FailureMessage.CONNECTION_LOST;
            case ApiFailure.TimedOut _ -> FailureMessage.TIMED_OUT;
            case ApiFailure.RefusedKey key -> refusedKey(key);
            case ApiFailure.ClockSkew _ -> FailureMessage.CLOCK_SKEW;
            case ApiFailure.NotPermitted _ -> FailureMessage.NOT_PERMITTED;
            case ApiFailure.NotOffered _ -> FailureMessage.NOT_OFFERED;
            case ApiFailure.NotFound _ -> FailureMessage.NOT_FOUND;
            case ApiFailure.Throttled throttled -> throttled(throttled);
            case ApiFailure.QuotaExceeded _ -> FailureMessage.QUOTA_EXCEEDED;
            case ApiFailure.Invalid _ -> FailureMessage.INVALID;
            case ApiFailure.ServiceFault _ -> FailureMessage.SERVICE_FAULT;
            case ApiFailure.UnknownOutcome _ -> FailureMessage.UNKNOWN_OUTCOME;
            case ApiFailure.NotAnAnswer _ -> FailureMessage.NOT_AN_ANSWER;
            case ApiFailure.TooLarge large -> tooLarge(large);
            case ApiFailure.Cancelled _ -> FailureMessage.CANCELLED;
        };
    }

    private static FailureMessage unreachable(ApiFailure.Unreachable failure) {
        return switch (failure.obstacle()) {
            case UNKNOWN_HOST -> FailureMessage.UNKNOWN_HOST;
            case REFUSED -> FailureMessage.CONNECTION_REFUSED;
            case NO_ANSWER -> FailureMessage.NO_CONNECTION;
            case TLS -> FailureMessage.TLS;
            case PROXY -> FailureMessage.PROXY;
        };
    }

    private static FailureMessage refusedKey(ApiFailure.RefusedKey failure) {
        return failure.report().endpoint().isLoopback()
                ? FailureMessage.REFUSED_SANDBOX_KEY
                : FailureMessage.REFUSED_KEY;
    }

    private static FailureMessage throttled(ApiFailure.Throttled failure) {
        return failure.retryAfter() == null
                ? FailureMessage.THROTTLED
                : FailureMessage.THROTTLED_FOR_SECONDS;
    }

    private static FailureMessage tooLarge(ApiFailure.TooLarge failure) {
        return switch (failure.limit()) {
            case BYTES -> FailureMessage.TOO_MANY_BYTES;
            case DEPTH -> FailureMessage.TOO_DEEP;
            case ROWS -> FailureMessage.TOO_MANY_ROWS;
        };
    }

    private static String cause(FailureMessage message, ApiFailure failure, Texts texts) {
        CallReport report = failure.report();
        return switch (failure) {
            case ApiFailure.ClockSkew skew ->
                    message.cause(texts, ClockText.of(skew.ahead(), texts));
            case ApiFailure.Invalid _ -> message.cause(texts, report.operation());
            default -> message.cause(texts, report.endpoint().displayName(), report.operation());
        };
    }

    private static String remedy(FailureMessage message, ApiFailure failure, Texts texts) {
        if (failure instanceof ApiFailure.Throttled throttled) {
            Duration wait = throttled.retryAfter();
            return message.remedy(texts, wait == null ? 0 : wait.toSeconds());
        }
        return message.remedy(texts);
    }
}
