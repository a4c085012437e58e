package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ApiFailure.Unreachable.Obstacle;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.transport.BufferingInterceptor.AnswerTooLargeException;
import io.github.dfconsole.api.transport.BufferingInterceptor.CutOffException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.net.ssl.SSLException;

/** Classifies a call that ended without a complete answer. */
final class BrokenCall {

    private BrokenCall() {}

    static ApiFailure failure(IOException broken, CallState state, CallReport report) {
        if (!state.mayHaveArrived()) {
            return new ApiFailure.Unreachable(report, obstacle(broken, state));
        }
        if (!state.isRead()) {
            return new ApiFailure.UnknownOutcome(report);
        }
        return switch (broken) {
            case AnswerTooLargeException _ ->
                    CallFailures.tooLarge(ApiFailure.TooLarge.Limit.BYTES, state, report);
            case CutOffException cut ->
                    new ApiFailure.NotAnAnswer(
                            report.withStatus(cut.status()),
                            cut.contentType(),
                            excerpt(cut, state));
            case InterruptedIOException _ -> new ApiFailure.TimedOut(report);
            default -> new ApiFailure.ConnectionLost(report);
        };
    }

    /** The beginning of the answer; nothing of a file, which may be secret. */
    private static String excerpt(CutOffException cut, CallState state) {
        return state.operation().isDownload()
                ? ""
                : Received.excerpt(cut.beginning(), StandardCharsets.UTF_8, state::masked);
    }

    private static Obstacle obstacle(IOException broken, CallState state) {
        if (broken instanceof UnknownHostException) {
            return Obstacle.UNKNOWN_HOST;
        }
        // A host may have several addresses: one that was reached tells more than one that was not.
        if (state.isSecuring() || broken instanceof SSLException) {
            return Obstacle.TLS;
        }
        if (isProxy(broken)) {
            return Obstacle.PROXY;
        }
        return broken instanceof InterruptedIOException ? Obstacle.NO_ANSWER : Obstacle.REFUSED;
    }

    /** OkHttp has no exception of its own for a proxy that refuses. */
    private static boolean isProxy(IOException broken) {
        String words = broken.getMessage() == null ? "" : broken.getMessage();
        return words.contains("CONNECT") || words.toLowerCase(Locale.ROOT).contains("proxy");
    }
}
