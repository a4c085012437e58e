package io.github.dfconsole.connection.secrets;

import com.microsoft.credentialstorage.implementation.macosx.KeychainSecurityBackedCredentialStore;
import com.microsoft.credentialstorage.implementation.windows.CredManagerBackedCredentialStore;
import com.microsoft.credentialstorage.model.StoredCredential;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;
import io.github.dfconsole.system.OperatingSystem;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The entries of the system's keychain. All methods block, and nothing ends them.
 *
 * <p>The stores of the library are made here, and not by its {@code StorageProvider}: that one
 * never lets the system ask for a password, and takes a keychain that is locked once for missing
 * until the program ends.
 */
final class KeychainEntries {

    private static final String USER = "dataforest-console";

    /** The tool of macOS ends with the last byte of: refused, no dialog possible, cancelled. */
    private static final Pattern REFUSED_ON_MACOS =
            Pattern.compile("exited with result (51|36|128)\\.");

    private final com.microsoft.credentialstorage.SecretStore<StoredCredential> library;
    private final Supplier<Optional<Reason>> state;
    private final Supplier<Optional<Reason>> unlocking;

    /**
     * Creates entries.
     *
     * @param state says what is in the way, without asking the user
     * @param unlocking lets the user unlock the keychain, and says what is in the way then
     */
    KeychainEntries(
            com.microsoft.credentialstorage.SecretStore<StoredCredential> library,
            Supplier<Optional<Reason>> state,
            Supplier<Optional<Reason>> unlocking) {
        this.library = library;
        this.state = state;
        this.unlocking = unlocking;
    }

    /** Returns those of a system. This loads the library's native part. */
    static KeychainEntries of(OperatingSystem system) {
        return switch (system) {
            case WINDOWS -> alwaysOpen(new CredManagerBackedCredentialStore());
            case MACOS -> alwaysOpen(new KeychainSecurityBackedCredentialStore());
            case LINUX, OTHER ->
                    new KeychainEntries(
                            new LibSecretEntries(), LibSecret::problem, LibSecret::unlock);
        };
    }

    /** Returns those of a system that unlocks them by itself. */
    static KeychainEntries alwaysOpen(
            com.microsoft.credentialstorage.SecretStore<StoredCredential> library) {
        return new KeychainEntries(library, Optional::empty, Optional::empty);
    }

    /** Returns what is in the way, as far as the system says it without asking the user. */
    Optional<Reason> problem() {
        return state.get();
    }

    /** Writes an entry, and reads it again: not every store says when it has failed. */
    void write(String entry, char[] text) throws SecretStoreException {
        rejectBecauseOf(unlocking.get());
        StoredCredential credential = new StoredCredential(USER, text);
        try {
            if (!library.add(entry, credential)) {
                throw new SecretStoreException(problem().orElse(Reason.FAILED));
            }
        } finally {
            credential.clear();
        }
        char[] kept = read(entry).orElseThrow(() -> new SecretStoreException(Reason.FAILED));
        boolean same = Arrays.equals(kept, text);
        Arrays.fill(kept, '\0');
        if (!same) {
            throw new SecretStoreException(Reason.FAILED);
        }
    }

    /** Returns the text of an entry, in an array of its own; empty if there is no such entry. */
    Optional<char[]> read(String entry) throws SecretStoreException {
        rejectBecauseOf(unlocking.get());
        StoredCredential found = library.get(entry);
        if (found == null) {
            // The library answers alike when there is no entry and when it could not look.
            rejectBecauseOf(problem());
            return Optional.empty();
        }
        char[] text = found.getPassword().clone();
        found.clear();
        return Optional.of(text);
    }

    /** Deletes an entry, if there is one. */
    void delete(String entry) throws SecretStoreException {
        rejectBecauseOf(unlocking.get());
        if (!library.delete(entry)) {
            rejectBecauseOf(problem());
        }
        Optional<char[]> left = read(entry);
        if (left.isPresent()) {
            Arrays.fill(left.get(), '\0');
            throw new SecretStoreException(Reason.FAILED);
        }
    }

    private static void rejectBecauseOf(Optional<Reason> problem) throws SecretStoreException {
        if (problem.isPresent()) {
            throw new SecretStoreException(problem.get());
        }
    }

    /** Returns what a failure of the library means. */
    static SecretStoreException meaningOf(Throwable failure) {
        return switch (failure) {
            case SecretStoreException known -> known;
            case LinkageError missing -> new SecretStoreException(Reason.NO_LIBRARY, missing);
            case SecurityException refused ->
                    new SecretStoreException(Reason.LOCKED_OR_DENIED, refused);
            default ->
                    new SecretStoreException(
                            isRefusal(failure) ? Reason.LOCKED_OR_DENIED : Reason.FAILED, failure);
        };
    }

    private static boolean isRefusal(Throwable failure) {
        String message = failure.getMessage();
        return message != null && REFUSED_ON_MACOS.matcher(message).find();
    }
}
