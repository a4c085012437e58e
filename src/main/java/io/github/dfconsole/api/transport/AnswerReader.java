package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Keytab;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells what an answer means: the record that was asked for, or one of the failures. The tables of
 * statuses, codes and messages are those of the API Gateway's and Data Forest's reference pages.
 */
final class AnswerReader {

    /** What Data Forest says of a failure of its own, with status 200. */
    private static final String UNEXPECTED_ERROR = "unexpected error";

    /** Reads a complete answer that should be a file. */
    Keytab readFile(Received received, CallState state, CallReport report) throws ApiException {
        if (received.isSuccess() && received.isFile()) {
            return new Keytab(received.body());
        }
        Refusal refusal = Refusal.read(received.body());
        if (refusal == null) {
            // What is no refusal may be the file after all, wrongly labelled: none of it is shown.
            throw notAnAnswer(received, "", state, report, null);
        }
        throw new ApiException(refused(refusal, received.retryAfter(), state, report));
    }

    /** Reads a complete answer. */
    <A extends Answer> A read(
            Operation<A> operation, Received received, CallState state, CallReport report)
            throws ApiException {
        if (received.isSuccess()) {
            return readSuccess(operation, received, state, report);
        }
        if (received.isRedirect()) {
            throw notAnAnswer(received, received.redirectTo(), state, report, null);
        }
        Refusal refusal = Refusal.read(received.body());
        if (refusal == null) {
            throw notAnAnswer(received, received.excerpt(state::masked), state, report, null);
        }
        throw new ApiException(refused(refusal, received.retryAfter(), state, report));
    }

    private <A extends Answer> A readSuccess(
            Operation<A> operation, Received received, CallState state, CallReport report)
            throws ApiException {
        A answer;
        try {
            answer = Json.MAPPER.readValue(received.body(), operation.answerType());
        } catch (ListReader.TooManyRowsException e) {
            throw new ApiException(tooLarge(ApiFailure.TooLarge.Limit.ROWS, state, report), e);
        } catch (StreamConstraintsException e) {
            if (isTooDeep(e)) {
                throw new ApiException(tooLarge(ApiFailure.TooLarge.Limit.DEPTH, state, report), e);
            }
            throw notAnAnswer(received, received.excerpt(state::masked), state, report, e);
        } catch (IOException e) {
            throw notAnAnswer(received, received.excerpt(state::masked), state, report, e);
        }
        if (answer != null && Boolean.TRUE.equals(answer.success())) {
            return answer;
        }
        Refusal refusal = Refusal.read(received.body());
        boolean said = refusal != null && (refusal.isFromGateway() || isRefusal(answer));
        if (!said) {
            throw notAnAnswer(received, received.excerpt(state::masked), state, report, null);
        }
        throw new ApiException(
                refused(Objects.requireNonNull(refusal), received.retryAfter(), state, report));
    }

    private static boolean isRefusal(@Nullable Answer answer) {
        return answer != null && Boolean.FALSE.equals(answer.success());
    }

    /** Jackson has one exception for all its limits. */
    private static boolean isTooDeep(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting depth");
    }

    static ApiFailure tooLarge(
            ApiFailure.TooLarge.Limit limit, CallState state, CallReport report) {
        return state.isRead()
                ? new ApiFailure.TooLarge(report, limit)
                : new ApiFailure.UnknownOutcome(report);
    }

    /**
     * What is not the service's answer says nothing about a change, unless it is a plain refusal.
     */
    private static ApiException notAnAnswer(
            Received received,
            String excerpt,
            CallState state,
            CallReport report,
            @Nullable Throwable cause) {
        boolean settled = state.isRead() || (received.status() >= 300 && received.status() < 500);
        return new ApiException(
                settled
                        ? new ApiFailure.NotAnAnswer(
                                report, received.contentType(), state.masked(excerpt))
                        : new ApiFailure.UnknownOutcome(report),
                cause);
    }

    private static ApiFailure refused(
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

    private static ApiFailure byStatus(
            @Nullable Duration retryAfter, CallState state, CallReport report) {
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
