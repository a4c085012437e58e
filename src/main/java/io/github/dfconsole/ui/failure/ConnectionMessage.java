package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.api.PeerCertificate;

/** The words for what went wrong between this computer and the service. */
final class ConnectionMessage {

    private ConnectionMessage() {}

    static FailureMessage of(ApiFailure.Unreachable failure) {
        PeerCertificate certificate = failure.certificate();
        return certificate == null ? ofObstacle(failure) : ofCertificate(certificate);
    }

    private static FailureMessage ofObstacle(ApiFailure.Unreachable failure) {
        return switch (failure.obstacle()) {
            case UNKNOWN_HOST -> FailureMessage.UNKNOWN_HOST;
            case REFUSED -> FailureMessage.CONNECTION_REFUSED;
            case UNREACHABLE -> FailureMessage.NO_NETWORK;
            case NO_ANSWER -> FailureMessage.NO_CONNECTION;
            case TLS -> FailureMessage.TLS;
            case NOT_ENCRYPTED -> FailureMessage.NOT_ENCRYPTED;
            case NO_PROXY -> FailureMessage.NO_PROXY;
            case PROXY -> FailureMessage.PROXY;
            case PROXY_LOGIN -> FailureMessage.PROXY_LOGIN;
            case PROXY_LOGIN_REFUSED -> FailureMessage.PROXY_LOGIN_REFUSED;
            case PROXY_METHOD -> FailureMessage.PROXY_METHOD;
        };
    }

    private static FailureMessage ofCertificate(PeerCertificate certificate) {
        return switch (certificate.problem()) {
            case UNKNOWN_ISSUER -> FailureMessage.UNKNOWN_ISSUER;
            case SELF_SIGNED -> FailureMessage.SELF_SIGNED;
            case EXPIRED -> FailureMessage.CERTIFICATE_EXPIRED;
            case NOT_YET_VALID -> FailureMessage.CERTIFICATE_NOT_YET_VALID;
            case WRONG_HOST -> FailureMessage.CERTIFICATE_OF_OTHER_HOST;
        };
    }

    static FailureMessage of(ForeignAnswer answer) {
        return switch (answer.form()) {
            case REDIRECT ->
                    answer.beginning().isEmpty()
                            ? FailureMessage.REDIRECT_SOMEWHERE
                            : FailureMessage.REDIRECT;
            case WEB_PAGE -> FailureMessage.WEB_PAGE;
            case EMPTY -> FailureMessage.EMPTY_ANSWER;
            case INCOMPLETE -> FailureMessage.INCOMPLETE_ANSWER;
            case OTHER -> FailureMessage.NOT_AN_ANSWER;
        };
    }
}
