package io.github.dfconsole.connection.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.credentialstorage.model.StoredCredential;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answers of the library mean, also those of systems on which no test runs. */
class KeychainEntriesTest {

    /** Says that it has done everything, as on macOS, and keeps what it is told to. */
    private static class Library
            implements com.microsoft.credentialstorage.SecretStore<StoredCredential> {

        private final StoredCredential kept;

        Library(String kept) {
            this.kept = kept == null ? null : new StoredCredential("user", kept.toCharArray());
        }

        @Override
        public StoredCredential get(String key) {
            return kept;
        }

        @Override
        public boolean delete(String key) {
            return true;
        }

        @Override
        public boolean add(String key, StoredCredential secret) {
            return true;
        }

        @Override
        public boolean isSecure() {
            return true;
        }
    }

    private static KeychainEntries entries(String kept) {
        return KeychainEntries.alwaysOpen(new Library(kept));
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(SecretStoreException.class, call).reason();
    }

    @Test
    void whatIsNotKeptIsAFailureAlthoughTheLibraryReportsNone() {
        assertThat(reason(() -> entries(null).write("key", "text".toCharArray())))
                .isEqualTo(Reason.FAILED);
        assertThat(reason(() -> entries("other").write("key", "text".toCharArray())))
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void whatIsNotDeletedIsAFailureAlthoughTheLibraryReportsNone() {
        assertThat(reason(() -> entries("text").delete("key"))).isEqualTo(Reason.FAILED);
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 51, 128})
    void refusalsOfTheToolOfMacOsAreToldFromOtherFailures(int code) {
        String template = "/usr/bin/security exited with result %d.\nstdOut: secret\nstdErr: \n";
        Error refused = new Error(template.formatted(code));
        assertThat(KeychainEntries.meaningOf(refused).reason()).isEqualTo(Reason.LOCKED_OR_DENIED);
        Error other = new Error(template.formatted(1));
        assertThat(KeychainEntries.meaningOf(other).reason()).isEqualTo(Reason.FAILED);
        assertThat(KeychainEntries.meaningOf(new SecurityException()).reason())
                .isEqualTo(Reason.LOCKED_OR_DENIED);
    }

    @Test
    void repeatsNothingThatTheLibrarySays() {
        SecretStoreException failure =
                KeychainEntries.meaningOf(new IllegalStateException("my secret"));
        assertThat(failure).hasMessage("The keychain failed (IllegalStateException)").hasNoCause();
    }
}
