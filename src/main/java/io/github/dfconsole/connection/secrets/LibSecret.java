package io.github.dfconsole.connection.secrets;

import com.microsoft.credentialstorage.implementation.posix.internal.GLibLibrary;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import java.util.Optional;

/** What libsecret, the library of Linux, says about the state of the keychain. */
final class LibSecret {

    private LibSecret() {}

    /** Returns why secrets cannot be kept right now. It blocks, and asks the user nothing. */
    static Optional<Reason> problem() {
        LibSecretLibrary library = LibSecretLibrary.INSTANCE;
        PointerByReference error = new PointerByReference();
        try {
            Pointer service = library.secret_service_get_sync(0, null, error);
            if (service == null) {
                return Optional.of(Reason.NO_SERVICE);
            }
            try {
                return problemOf(library, service, error);
            } finally {
                library.g_object_unref(service);
            }
        } finally {
            if (error.getValue() != null) {
                GLibLibrary.INSTANCE.g_error_free(error.getValue());
            }
        }
    }

    private static Optional<Reason> problemOf(
            LibSecretLibrary library, Pointer service, PointerByReference error) {
        Pointer collection =
                library.secret_collection_for_alias_sync(
                        service, LibSecretLibrary.SECRET_COLLECTION_DEFAULT, 0, null, error);
        if (collection == null) {
            // Without an error there is no collection yet: the first secret makes one.
            return error.getValue() == null ? Optional.empty() : Optional.of(Reason.NO_SERVICE);
        }
        boolean locked = library.secret_collection_get_locked(collection);
        library.g_object_unref(collection);
        return locked ? Optional.of(Reason.LOCKED_OR_DENIED) : Optional.empty();
    }
}
