package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.connection.secrets.SecretStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import java.util.Arrays;
import java.util.Optional;

/** Says whether keys can be kept in the keychain of the system. Without it they can be typed. */
final class KeychainCheck {

    private static final String ENTRY = "self-check";

    private final SelfCheckTexts texts;
    private final SecretStore keychain;
    private final boolean mayAsk;

    /**
     * Creates a check.
     *
     * @param mayAsk whether the system may ask the user for a password when a first secret is
     *     stored; if not, one is stored and deleted
     */
    KeychainCheck(SelfCheckTexts texts, SecretStore keychain, boolean mayAsk) {
        this.texts = texts;
        this.keychain = keychain;
        this.mayAsk = mayAsk;
    }

    CheckResult check() throws InterruptedException {
        Optional<Reason> problem = keychain.problem();
        if (problem.isEmpty() && !mayAsk) {
            problem = tryIt();
        }
        return problem.map(this::result)
                .orElseGet(() -> CheckResult.ok(texts.get("keychain.available")));
    }

    private Optional<Reason> tryIt() throws InterruptedException {
        char[] secret = "not-a-secret".toCharArray();
        try {
            keychain.store(ENTRY, secret);
            boolean same =
                    keychain.read(ENTRY).filter(read -> Arrays.equals(read, secret)).isPresent();
            keychain.delete(ENTRY);
            return same ? Optional.empty() : Optional.of(Reason.FAILED);
        } catch (SecretStoreException e) {
            return Optional.of(e.reason());
        }
    }

    private CheckResult result(Reason reason) {
        return switch (reason) {
            case LOCKED_OR_DENIED -> CheckResult.ok(texts.get("keychain.locked"));
            case NO_LIBRARY -> unavailable("no-library");
            case NO_SERVICE -> unavailable("no-service");
            case TIMED_OUT -> unavailable("no-answer");
            case TOO_LONG, FAILED -> unavailable("failed");
        };
    }

    private CheckResult unavailable(String cause) {
        return CheckResult.warning(
                texts.get("keychain.unavailable", texts.get("keychain." + cause)));
    }
}
