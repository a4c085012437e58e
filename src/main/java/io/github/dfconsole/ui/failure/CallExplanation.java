package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import java.time.Duration;

/** Explains why a call to the service failed (E1, E10). */
final class CallExplanation {

    private static final int LONGEST_NAME = 200;

    private CallExplanation() {}

    static Explanation of(ApiFailure failure, Texts texts) {
        FailureMessage message = message(failure);
        return new Explanation(cause(message, failure, texts), remedy(message, failure, texts));
    }

    private static FailureMessage message(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.Unreachable unreachable -> ConnectionMessage.of(unreachable);
            case ApiFailure.ReadOnly _ -> FailureMessage.READ_ONLY;
            case ApiFailure.ConnectionLost _ -> FailureMessage.CONNECTION_LOST;
            case ApiFailure.TimedOut _ -> FailureMessage.TIMED_OUT;
            case ApiFailure.RefusedKey key -> refusedKey(key);
            case ApiFailure.ClockSkew _ -> FailureMessage.CLOCK_SKEW;
            case ApiFailure.NotPermitted denied ->
                    PermissionMessage.of(denied.report().operation());
            case ApiFailure.NotOffered _ -> FailureMessage.NOT_OFFERED;
            case ApiFailure.NotFound _ -> FailureMessage.NOT_FOUND;
            case ApiFailure.Throttled throttled -> throttled(throttled);
            case ApiFailure.QuotaExceeded _ -> FailureMessage.QUOTA_EXCEEDED;
            case ApiFailure.Invalid _ -> FailureMessage.INVALID;
            case ApiFailure.ServiceFault _ -> FailureMessage.SERVICE_FAULT;
            case ApiFailure.UnknownOutcome _ -> FailureMessage.UNKNOWN_OUTCOME;
            case ApiFailure.NotAnAnswer foreign -> ConnectionMessage.of(foreign.answer());
            case ApiFailure.TooLarge large -> tooLarge(large);
            case ApiFailure.Cancelled _ -> FailureMessage.CANCELLED;
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
            default -> message.cause(texts, arguments(failure));
        };
    }

    /** The endpoint, the operation, and what the answer or the certificate adds to them. */
    private static Object[] arguments(ApiFailure failure) {
        CallReport report = failure.report();
        return new Object[] {
            report.endpoint().displayName(), report.operation(), particular(failure)
        };
    }

    private static String particular(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.Unreachable unreachable when unreachable.certificate() != null ->
                    CertificateText.particular(unreachable.certificate());
            case ApiFailure.NotAnAnswer foreign
                    when foreign.answer().form() == ForeignAnswer.Form.REDIRECT ->
                    Printable.escape(foreign.answer().beginning(), LONGEST_NAME);
            default -> "";
        };
    }

    private static String remedy(FailureMessage message, ApiFailure failure, Texts texts) {
        if (failure instanceof ApiFailure.Throttled throttled) {
            Duration wait = throttled.retryAfter();
            return message.remedy(texts, wait == null ? 0 : wait.toSeconds());
        }
        return message.remedy(texts, arguments(failure));
    }
}
