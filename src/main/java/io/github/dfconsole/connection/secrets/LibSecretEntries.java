package io.github.dfconsole.connection.secrets;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.implementation.posix.internal.GLibLibrary;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretLibrary;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretLibrary.SecretSchema;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretLibrary.SecretSchemaAttribute;
import com.microsoft.credentialstorage.model.StoredCredential;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

import org.jspecify.annotations.Nullable;

/**
 * Entries kept by libsecret, through the bindings of the library but not by its own store. That one
 * describes an entry in less memory than libsecret reads and counts in, and lets go of what it
 * searches by before the search has ended: now and then either ends the process.
 */
final class LibSecretEntries implements SecretStore<StoredCredential> {

    private static final String USER = "dataforest-console";
    private static final String KEY = "Key";

    /** 32 that libsecret looks at, and room for what it reserves behind them. */
    private static final int ATTRIBUTES = 40;

    private static final SecretSchema SCHEMA = schema();

    private static SecretSchema schema() {
        SecretSchema schema = new SecretSchema();
        schema.name = "io.github.dfconsole";
        schema.flags = LibSecretLibrary.SECRET_SCHEMA_NONE;
        schema.attributes = new SecretSchemaAttribute[ATTRIBUTES];
        for (int i = 0; i < ATTRIBUTES; i++) {
            schema.attributes[i] = new SecretSchemaAttribute();
        }
        schema.attributes[0].name = KEY;
        return schema;
    }

    @Override
    public @Nullable StoredCredential get(String key) {
        LibSecretLibrary library = LibSecretLibrary.INSTANCE;
        PointerByReference error = new PointerByReference();
        Pointer text = library.secret_password_lookup_sync(SCHEMA, null, error, KEY, key, null);
        succeeded(error);
        if (text == null) {
            return null;
        }
        try {
            return new StoredCredential(USER, text.getString(0).toCharArray());
        } finally {
            library.secret_password_free(text);
        }
    }

    @Override
    public boolean add(String key, StoredCredential secret) {
        PointerByReference error = new PointerByReference();
        boolean stored =
                LibSecretLibrary.INSTANCE.secret_password_store_sync(
                        SCHEMA,
                        LibSecretLibrary.SECRET_COLLECTION_DEFAULT,
                        key,
                        new String(secret.getPassword()),
                        null,
                        error,
                        KEY,
                        key,
                        null);
        return succeeded(error) && stored;
    }

    @Override
    public boolean delete(String key) {
        PointerByReference error = new PointerByReference();
        boolean deleted =
                LibSecretLibrary.INSTANCE.secret_password_clear_sync(
                        SCHEMA, null, error, KEY, key, null);
        return succeeded(error) && deleted;
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    private static boolean succeeded(PointerByReference error) {
        if (error.getValue() == null) {
            return true;
        }
        GLibLibrary.INSTANCE.g_error_free(error.getValue());
        return false;
    }
}
