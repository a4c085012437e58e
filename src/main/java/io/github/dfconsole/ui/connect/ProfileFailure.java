package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.ProfileConnections.KeysMissingException;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;

import java.util.List;

/** Why a saved connection could not be opened, saved or read. */
final class ProfileFailure {

    private ProfileFailure() {}

    static FailureText of(Throwable failure, Texts texts, Times times) {
        return switch (failure) {
            case SecretStoreException store -> ofKeychain(store.reason(), texts);
            case KeysMissingException missing -> ofKeys(missing.keys().source(), texts);
            case ProfileGoneException _ -> said(texts, "profile.gone", "profile.gone.next");
            case ProfileChangedException _ ->
                    said(texts, "profile.changed", "profile.changed.next");
            case RecordFile.OtherContentException _ ->
                    said(texts, "profile.import.other", "profile.import.other.next");
            default -> FailureText.of(failure, texts, times);
        };
    }

    private static FailureText said(Texts texts, String cause, String next) {
        return new FailureText(texts.get(cause), texts.get(next), "", List.of());
    }

    private static FailureText ofKeychain(SecretStoreException.Reason reason, Texts texts) {
        return switch (reason) {
            case NO_SERVICE, NO_LIBRARY ->
                    said(texts, "profile.keychain.no-service", "profile.keychain.no-service.next");
            case LOCKED_OR_DENIED ->
                    said(texts, "profile.keychain.locked", "profile.keychain.locked.next");
            case TIMED_OUT ->
                    said(texts, "profile.keychain.timed-out", "profile.keychain.timed-out.next");
            case TOO_LONG ->
                    said(texts, "profile.keychain.too-long", "profile.keychain.too-long.next");
            case FAILED -> said(texts, "profile.keychain.failed", "profile.keychain.failed.next");
        };
    }

    private static FailureText ofKeys(ProfileKeys.Source source, Texts texts) {
        return switch (source) {
            case KEYCHAIN ->
                    said(texts, "profile.missing.keychain", "profile.missing.keychain.next");
            case ENVIRONMENT ->
                    said(texts, "profile.missing.environment", "profile.missing.environment.next");
            case CONFIGURE_FILE -> said(texts, "profile.missing.file", "profile.missing.file.next");
            case SESSION -> said(texts, "profile.missing.typed", "profile.missing.typed.next");
        };
    }
}
