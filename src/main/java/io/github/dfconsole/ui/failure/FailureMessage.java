package io.github.dfconsole.ui.failure;

import io.github.dfconsole.text.Texts;

/** The message keys of each failure: of the sentence that says the cause, and of the remedy. */
enum FailureMessage {
    UNKNOWN_HOST("failure.unknown-host.cause", "failure.unknown-host.next"),
    CONNECTION_REFUSED("failure.connection-refused.cause", "failure.connection-refused.next"),
    NO_CONNECTION("failure.no-connection.cause", "failure.no-connection.next"),
    TLS("failure.tls.cause", "failure.tls.next"),
    NO_NETWORK("failure.no-network.cause", "failure.no-network.next"),
    NOT_ENCRYPTED("failure.not-encrypted.cause", "failure.not-encrypted.next"),
    UNKNOWN_ISSUER("failure.unknown-issuer.cause", "failure.unknown-issuer.next"),
    SELF_SIGNED("failure.self-signed.cause", "failure.self-signed.next"),
    CERTIFICATE_EXPIRED("failure.certificate-expired.cause", "failure.certificate-expired.next"),
    CERTIFICATE_NOT_YET_VALID("failure.certificate-early.cause", "failure.certificate-early.next"),
    CERTIFICATE_OF_OTHER_HOST("failure.certificate-host.cause", "failure.certificate-host.next"),
    NO_PROXY("failure.no-proxy.cause", "failure.no-proxy.next"),
    PROXY("failure.proxy.cause", "failure.proxy.next"),
    PROXY_LOGIN("failure.proxy-login.cause", "failure.proxy-login.next"),
    PROXY_LOGIN_REFUSED("failure.proxy-refused.cause", "failure.proxy-refused.next"),
    PROXY_METHOD("failure.proxy-method.cause", "failure.proxy-method.next"),
    READ_ONLY("failure.read-only.cause", "failure.read-only.next"),
    CONNECTION_LOST("failure.connection-lost.cause", "failure.connection-lost.next"),
    TIMED_OUT("failure.timed-out.cause", "failure.timed-out.next"),
    REFUSED_KEY("failure.refused-key.cause", "failure.refused-key.next"),
    REFUSED_SANDBOX_KEY("failure.refused-key.cause", "failure.refused-key.next-here"),
    CLOCK_SKEW("failure.clock-skew.cause", "failure.clock-skew.next"),
    MAY_NOT_VIEW("failure.not-permitted.cause", "failure.not-permitted.next-view"),
    MAY_NOT_CREATE("failure.not-permitted.cause", "failure.not-permitted.next-create"),
    MAY_NOT_DELETE("failure.not-permitted.cause", "failure.not-permitted.next-delete"),
    MAY_NOT_CHANGE("failure.not-permitted.cause", "failure.not-permitted.next-change"),
    NOT_OFFERED("failure.not-offered.cause", "failure.not-offered.next"),
    NOT_FOUND("failure.not-found.cause", "failure.not-found.next"),
    THROTTLED("failure.throttled.cause", "failure.throttled.next"),
    THROTTLED_FOR_SECONDS("failure.throttled.cause", "failure.throttled.next-after"),
    QUOTA_EXCEEDED("failure.quota-exceeded.cause", "failure.quota-exceeded.next"),
    INVALID("failure.invalid.cause", "failure.invalid.next"),
    SERVICE_FAULT("failure.service-fault.cause", "failure.service-fault.next"),
    UNKNOWN_OUTCOME("failure.unknown-outcome.cause", "failure.unknown-outcome.next"),
    REDIRECT("failure.redirect.cause", "failure.redirect.next"),
    REDIRECT_SOMEWHERE("failure.redirect.cause-somewhere", "failure.redirect.next"),
    WEB_PAGE("failure.web-page.cause", "failure.not-an-answer.next"),
    EMPTY_ANSWER("failure.empty-answer.cause", "failure.empty-answer.next"),
    INCOMPLETE_ANSWER("failure.incomplete-answer.cause", "failure.incomplete-answer.next"),
    NOT_AN_ANSWER("failure.not-an-answer.cause", "failure.not-an-answer.next-other"),
    TOO_MANY_BYTES("failure.too-large.bytes", "failure.too-large.next-bytes"),
    TOO_DEEP("failure.too-large.depth", "failure.too-large.next-depth"),
    TOO_MANY_ROWS("failure.too-large.rows", "failure.too-large.next"),
    CANCELLED("failure.cancelled.cause", ""),
    ENDED_MEANWHILE("failure.meanwhile.ended", "failure.meanwhile.next"),
    GONE_MEANWHILE("failure.meanwhile.gone", "failure.meanwhile.next"),
    OTHER_MEANWHILE("failure.meanwhile.other", "failure.meanwhile.next"),
    FILE_DENIED("failure.file.denied.cause", "failure.file.denied.next"),
    FILE_READ_ONLY("failure.file.read-only.cause", "failure.file.read-only.next"),
    FILE_QUOTA("failure.file.quota.cause", "failure.file.quota.next"),
    FILE_IN_USE("failure.file.in-use.cause", "failure.file.in-use.next"),
    FILE_NAME_TOO_LONG("failure.file.name-too-long.cause", "failure.file.name-too-long.next"),
    FILE_TOO_LARGE("failure.file.too-large.cause", "failure.file.too-large.next"),
    NO_FOLDER("failure.file.no-folder.cause", "failure.file.no-folder.next"),
    NO_SPACE("failure.file.no-space.cause", "failure.file.no-space.next"),
    FILE_NOT_WRITTEN("failure.file.other.cause", "failure.file.other.next"),
    FILE_EXISTS("failure.file.exists.cause", "failure.file.exists.next"),
    NO_FILE_NAME("failure.file.no-name.cause", "failure.file.no-name.next"),
    LOCAL_FILE("failure.local-file.cause", "failure.local-file.next"),
    LOCAL_FILE_DENIED("failure.local-file.cause", "failure.local-file.next-denied"),
    LOCAL_FILE_READ_ONLY("failure.local-file.cause-read-only", "failure.local-file.next-read-only"),
    LOCAL_FILE_NO_SPACE("failure.local-file.cause-no-space", "failure.local-file.next-no-space"),
    LOCAL_FILE_QUOTA("failure.local-file.cause-quota", "failure.local-file.next-quota"),
    LOCAL_FILE_IN_USE("failure.local-file.cause-in-use", "failure.local-file.next-in-use"),
    NO_FINGERPRINT("failure.no-fingerprint.cause", "failure.no-fingerprint.next"),
    NOT_CONNECTED("failure.not-connected.cause", "failure.not-connected.next"),
    INTERNAL("failure.internal.cause", "failure.internal.next");

    private final String causeKey;
    private final String remedyKey;

    FailureMessage(String causeKey, String remedyKey) {
        this.causeKey = causeKey;
        this.remedyKey = remedyKey;
    }

    /** Returns the sentence that says what caused the failure. */
    String cause(Texts texts, Object... arguments) {
        return texts.get(causeKey, arguments);
    }

    /** Returns the sentence that says what to do next; empty if there is nothing to do. */
    String remedy(Texts texts, Object... arguments) {
        return remedyKey.isEmpty() ? "" : texts.get(remedyKey, arguments);
    }
}
