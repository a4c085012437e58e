package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.api.transport.BufferingInterceptor.AnswerTooLargeException;
import io.github.dfconsole.api.transport.BufferingInterceptor.CutOffException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;

/** Classifies a call that ended without a complete answer. */
final class BrokenCall {

    private BrokenCall() {}

    static ApiFailure failure(
            IOException broken, CallState state, CallReport report, List<X509Certificate> shown) {
        if (broken instanceof ProxyLoginException login) {
            // The proxy kept the request to itself, so a change has not taken place either.
            return new ApiFailure.Unreachable(
                    report.withStatus(HttpURLConnection.HTTP_PROXY_AUTH), login.obstacle());
        }
        if (!state.mayHaveArrived()) {
            return new ApiFailure.Unreachable(
                    report.withStatus(Obstacles.proxyStatus(broken)),
                    Obstacles.of(broken, state, report.endpoint()),
                    PeerCertificates.refused(broken, shown));
        }
        if (broken instanceof CutOffException cut) {
            return cutOff(cut, state, report.withStatus(cut.status()));
        }
        return state.isRead()
                ? unanswered(broken, state, report)
                : new ApiFailure.UnknownOutcome(report);
    }

    private static ApiFailure unanswered(IOException broken, CallState state, CallReport report) {
        return switch (broken) {
            case AnswerTooLargeException _ ->
                    CallFailures.tooLarge(ApiFailure.TooLarge.Limit.BYTES, state, report);
            case InterruptedIOException _ -> new ApiFailure.TimedOut(report);
            default -> new ApiFailure.ConnectionLost(report);
        };
    }

    private static ApiFailure cutOff(CutOffException cut, CallState state, CallReport report) {
        ForeignAnswer.Form form =
                cut.isGarbled() ? ForeignAnswer.Form.OTHER : ForeignAnswer.Form.INCOMPLETE;
        ForeignAnswer part = new ForeignAnswer(form, cut.contentType(), beginning(cut, state));
        if (!state.isRead()) {
            return new ApiFailure.UnknownOutcome(report.withBody(part));
        }
        return cut.isGarbled()
                ? new ApiFailure.NotAnAnswer(report, part)
                : new ApiFailure.ConnectionLost(report.withBody(part));
    }

    /** The beginning of the answer; nothing of a file, which may be secret. */
    private static String beginning(CutOffException cut, CallState state) {
        return state.operation().isDownload()
                ? ""
                : Received.excerpt(cut.beginning(), StandardCharsets.UTF_8, state::masked);
    }
}
