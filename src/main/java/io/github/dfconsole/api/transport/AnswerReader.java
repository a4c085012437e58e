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
import java.util.Objects;

/** Reads a complete answer: into the record that was asked for, or into a failure. */
final class AnswerReader {

    /** Reads an answer that should be a file. */
    Keytab readFile(Received received, CallState state, CallReport report) throws ApiException {
        if (received.isSuccess() && received.isFile()) {
            return new Keytab(received.body());
        }
        throw new ApiException(refused(received, state, report));
    }

    /** Reads an answer that should be JSON. */
    <A extends Answer> A read(
            Operation<A> operation, Received received, CallState state, CallReport report)
            throws ApiException {
        if (received.isSuccess()) {
            return readSuccess(operation, received, state, report);
        }
        throw new ApiException(refused(received, state, report));
    }

    private static ApiFailure refused(Received received, CallState state, CallReport report) {
        Refusal refusal = received.isRedirect() ? null : Refusal.read(received.body());
        if (refusal != null) {
            return CallFailures.refused(refusal, received.retryAfter(), state, report);
        }
        return received.isSuccess() || received.isRedirect()
                ? ForeignAnswers.noAnswer(received, state, report)
                : ForeignAnswers.refusal(received, state, report);
    }

    private <A extends Answer> A readSuccess(
            Operation<A> operation, Received received, CallState state, CallReport report)
            throws ApiException {
        A answer = parse(operation, received, state, report);
        if (answer != null && Boolean.TRUE.equals(answer.success())) {
            return answer;
        }
        Refusal refusal = Refusal.read(received.body());
        boolean said = refusal != null && (refusal.isFromGateway() || isRefusal(answer));
        if (!said) {
            throw notAnAnswer(received, null, state, report);
        }
        throw new ApiException(
                CallFailures.refused(
                        Objects.requireNonNull(refusal), received.retryAfter(), state, report));
    }

    private <A extends Answer> @Nullable A parse(
            Operation<A> operation, Received received, CallState state, CallReport report)
            throws ApiException {
        try {
            return read(operation, received);
        } catch (ListReader.TooManyRowsException e) {
            throw tooLarge(ApiFailure.TooLarge.Limit.ROWS, state, report, e);
        } catch (StreamConstraintsException e) {
            if (isTooDeep(e)) {
                throw tooLarge(ApiFailure.TooLarge.Limit.DEPTH, state, report, e);
            }
            throw notAnAnswer(received, e, state, report);
        } catch (IOException e) {
            throw notAnAnswer(received, e, state, report);
        }
    }

    /** Bytes of another encoding cost the text that they are in, and not the whole answer. */
    private static <A extends Answer> @Nullable A read(Operation<A> operation, Received received)
            throws IOException {
        try {
            return Json.MAPPER.readValue(received.body(), operation.answerType());
        } catch (ListReader.TooManyRowsException | StreamConstraintsException e) {
            throw e;
        } catch (IOException e) {
            String text = AnswerText.decoded(received.body(), received.type());
            if (text == null) {
                throw e;
            }
            return Json.MAPPER.readValue(text, operation.answerType());
        }
    }

    private static ApiException tooLarge(
            ApiFailure.TooLarge.Limit limit, CallState state, CallReport report, Throwable cause) {
        return new ApiException(CallFailures.tooLarge(limit, state, report), Unquoted.of(cause));
    }

    private static boolean isRefusal(@Nullable Answer answer) {
        return answer != null && Boolean.FALSE.equals(answer.success());
    }

    /** Jackson has one exception for all its limits. */
    private static boolean isTooDeep(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting depth");
    }

    private static ApiException notAnAnswer(
            Received received, @Nullable Throwable cause, CallState state, CallReport report) {
        return new ApiException(
                ForeignAnswers.noAnswer(received, state, report), Unquoted.of(cause));
    }
}
