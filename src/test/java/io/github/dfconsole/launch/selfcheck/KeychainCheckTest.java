package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;
import io.github.dfconsole.launch.selfcheck.CheckResult.Outcome;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class KeychainCheckTest {

    private static final SelfCheckTexts TEXTS = new SelfCheckTexts(CommandLineTexts.in("en"));

    /** A store that is as it is told, and counts what was stored. */
    private static final class Store implements SecretStore {

        private final Optional<Reason> problem;
        private final Optional<Reason> whenStored;
        private final Map<String, char[]> kept = new HashMap<>();
        private int stored;

        Store(Optional<Reason> problem, Optional<Reason> whenStored) {
            this.problem = problem;
            this.whenStored = whenStored;
        }

        @Override
        public void store(String name, char[] secret) throws SecretStoreException {
            if (whenStored.isPresent()) {
                throw new SecretStoreException(whenStored.get());
            }
            stored++;
            kept.put(name, secret.clone());
        }

        @Override
        public Optional<char[]> read(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void delete(String name) {
            kept.remove(name);
        }

        @Override
        public Optional<Reason> problem() {
            return problem;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NO_LIBRARY, a library is missing (Debian: libsecret-1-0)",
        "NO_SERVICE, no keychain service responds (Debian: gnome-keyring)",
        "TIMED_OUT, it did not respond in time",
        "FAILED, it did not keep a test entry"
    })
    void saysWhyItIsNotAvailable(Reason reason, String cause) throws Exception {
        Store store = new Store(Optional.of(reason), Optional.empty());
        assertThat(new KeychainCheck(TEXTS, store, true).check())
                .isEqualTo(
                        CheckResult.warning(
                                "Not available, because "
                                        + cause
                                        + ". Keys can be used for one session only."));
    }

    @Test
    void isAvailableWhenLocked() throws Exception {
        Store store = new Store(Optional.of(Reason.LOCKED_OR_DENIED), Optional.empty());
        CheckResult result = new KeychainCheck(TEXTS, store, true).check();
        assertThat(result.outcome()).isEqualTo(Outcome.OK);
        assertThat(result.text()).startsWith("available; it is locked now");
    }

    @Test
    void storesNothingWhereTheUserMightBeAsked() throws Exception {
        Store store = new Store(Optional.empty(), Optional.empty());
        assertThat(new KeychainCheck(TEXTS, store, true).check())
                .isEqualTo(CheckResult.ok("available"));
        assertThat(store.stored).isZero();
    }

    @Test
    void triesItWhereNobodyIsAskedAndLeavesNothing() throws Exception {
        Store store = new Store(Optional.empty(), Optional.empty());
        assertThat(new KeychainCheck(TEXTS, store, false).check())
                .isEqualTo(CheckResult.ok("available"));
        assertThat(store.stored).isOne();
        assertThat(store.kept).isEmpty();
    }

    @Test
    void saysThatTryingFails() throws Exception {
        Store store = new Store(Optional.empty(), Optional.of(Reason.FAILED));
        CheckResult result = new KeychainCheck(TEXTS, store, false).check();
        assertThat(result.outcome()).isEqualTo(Outcome.WARNING);
        assertThat(result.text()).contains("it did not keep a test entry");
    }
}
