package io.github.dfconsole.connection.secrets;

import com.microsoft.credentialstorage.implementation.posix.internal.GLibLibrary;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretBackedSecureStore;
import com.microsoft.credentialstorage.model.StoredCredential;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

import org.jspecify.annotations.Nullable;

/**
 * Entries kept by libsecret. It differs from the store of the library in how it reads: that one
 * lets go of the memory with the attributes it searches for before the search has ended, and then
 * now and then finds nothing.
 */
final class LibSecretEntries extends LibSecretBackedSecureStore<StoredCredential> {

    private static final String USER = "dataforest-console";

    @Override
    public @Nullable StoredCredential get(String key) {
        if (INSTANCE == null || SCHEMA == null) {
            return null;
        }
        PointerByReference error = new PointerByReference();
        // Java's own texts, which JNA keeps until the call has ended.
        Pointer text =
                INSTANCE.secret_password_lookup_sync(
                        SCHEMA, null, error, ATTRIBUTE_TYPE, getType(), ATTRIBUTE_KEY, key, null);
        free(error);
        if (text == null) {
            return null;
        }
        try {
            return create(USER, text.getString(0).toCharArray());
        } finally {
            INSTANCE.secret_password_free(text);
        }
    }

    @Override
    public boolean add(String key, StoredCredential secret) {
        PointerByReference error = new PointerByReference();
        boolean written = writeSecret(key, USER, secret.getPassword(), error);
        boolean failed = error.getValue() != null;
        free(error);
        return written && !failed;
    }

    private static void free(PointerByReference error) {
        if (error.getValue() != null) {
            GLibLibrary.INSTANCE.g_error_free(error.getValue());
        }
    }

    @Override
    protected StoredCredential create(String username, char[] secret) {
        return new StoredCredential(username, secret);
    }

    @Override
    protected String getType() {
        return "Credential";
    }
}
