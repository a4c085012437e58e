package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.api.ForeignAnswer.Form;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Classifies answers that have none of the forms of the service and of its gateway. */
final class ForeignAnswers {

    private static final int NETWORK_LOGIN_REQUIRED = 511;
    private static final int PEEKED = 200;

    private ForeignAnswers() {}

    /** A refusal that tells no more than its status. */
    static ApiFailure refusal(Received received, CallState state, CallReport bare) {
        CallReport report = bare.withBody(describe(received, state));
        return switch (received.status()) {
            case HttpURLConnection.HTTP_CLIENT_TIMEOUT ->
                    state.isRead()
                            ? new ApiFailure.TimedOut(report)
                            : new ApiFailure.UnknownOutcome(report);
            // Another server does not know the service's resources, so none of them is missing.
            case HttpURLConnection.HTTP_NOT_FOUND -> new ApiFailure.NotOffered(report);
            case NETWORK_LOGIN_REQUIRED -> noAnswer(received, state, bare);
            default -> CallFailures.byStatus(received.retryAfter(), state, report);
        };
    }

    /**
     * An answer that says neither yes nor no. It says nothing about a change, unless its status is
     * a refusal.
     */
    static ApiFailure noAnswer(Received received, CallState state, CallReport report) {
        boolean settled =
                state.isRead()
                        || received.isRedirect()
                        || received.status() == NETWORK_LOGIN_REQUIRED;
        ForeignAnswer answer = describe(received, state);
        return settled
                ? new ApiFailure.NotAnAnswer(report, answer)
                : new ApiFailure.UnknownOutcome(report.withBody(answer));
    }

    private static ForeignAnswer describe(Received received, CallState state) {
        Form form = form(received);
        return new ForeignAnswer(form, received.contentType(), beginning(received, form, state));
    }

    private static Form form(Received received) {
        if (received.isRedirect()) {
            return Form.REDIRECT;
        }
        String text = received.excerpt(state -> state).strip();
        if (text.isEmpty()) {
            return Form.EMPTY;
        }
        if (isWebPage(received, text)) {
            return Form.WEB_PAGE;
        }
        return isCutOff(received.body()) ? Form.INCOMPLETE : Form.OTHER;
    }

    /** Whether the body begins as a JSON object and does not end as one. */
    private static boolean isCutOff(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1).strip();
        return text.startsWith("{") && !text.endsWith("}");
    }

    private static boolean isWebPage(Received received, String text) {
        String start = text.substring(0, Math.min(text.length(), PEEKED)).toLowerCase(Locale.ROOT);
        return received.contentType().toLowerCase(Locale.ROOT).contains("html")
                || start.startsWith("<!doctype html")
                || start.contains("<html");
    }

    private static String beginning(Received received, Form form, CallState state) {
        if (form == Form.REDIRECT) {
            return host(received.location());
        }
        // It may be a secret file with a wrong content type.
        boolean secret = state.operation().isDownload() && form != Form.WEB_PAGE;
        return secret ? "" : received.excerpt(state::masked);
    }

    /** The host that a redirect leads to; its path and query may be secret. */
    private static String host(String location) {
        try {
            String host = URI.create(location.strip()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
