package io.github.dfconsole.connection.secrets;

import com.microsoft.credentialstorage.implementation.posix.internal.GLibLibrary;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import java.util.Optional;

/** The keychain of Linux, as libsecret shows it. All methods block. */
final class LibSecret {

    private LibSecret() {}

    /** Returns why secrets cannot be kept right now. The user is asked nothing. */
    static Optional<Reason> problem() {
        return look(false);
    }

    /**
     * Unlocks the keychain if it is locked: the system asks the user for the password. Searching
     * does not: the keychain of GNOME finds no entry of the library while it is locked.
     *
     * @return why the keychain cannot be used; empty if it can
     */
    static Optional<Reason> unlock() {
        return look(true);
    }

    private static Optional<Reason> look(boolean unlock) {
        LibSecretLibrary library = LibSecretLibrary.INSTANCE;
        PointerByReference error = new PointerByReference();
        try {
            Pointer service = library.secret_service_get_sync(0, null, error);
            if (service == null) {
                return Optional.of(Reason.NO_SERVICE);
            }
            try {
                return look(library, service, unlock, error);
            } finally {
                library.g_object_unref(service);
            }
        } finally {
            if (error.getValue() != null) {
                GLibLibrary.INSTANCE.g_error_free(error.getValue());
            }
        }
    }

    private static Optional<Reason> look(
            LibSecretLibrary library, Pointer service, boolean unlock, PointerByReference error) {
        Pointer collection =
                library.secret_collection_for_alias_sync(
                        service, LibSecretLibrary.SECRET_COLLECTION_DEFAULT, 0, null, error);
        if (collection == null) {
            // Without an error there is no collection yet: the first secret makes one.
            return error.getValue() == null ? Optional.empty() : Optional.of(Reason.NO_SERVICE);
        }
        try {
            boolean usable =
                    !library.secret_collection_get_locked(collection)
                            || (unlock && unlocks(library, service, collection, error));
            return usable ? Optional.empty() : Optional.of(Reason.LOCKED_OR_DENIED);
        } finally {
            library.g_object_unref(collection);
        }
    }

    private static boolean unlocks(
            LibSecretLibrary library,
            Pointer service,
            Pointer collection,
            PointerByReference error) {
        Pointer list = GLibLibrary.INSTANCE.g_list_append(null, collection);
        return library.secret_service_unlock_sync(service, list, null, null, error) > 0;
    }
}
