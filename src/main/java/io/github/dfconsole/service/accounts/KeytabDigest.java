package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.service.Session;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What recognises a keytab without being one: it may be shown and written down.
 *
 * @param sha256 the SHA-256 of the whole file, in hexadecimal digits
 */
public record KeytabDigest(String sha256) {

    /** The fingerprint of a keytab. */
    public static KeytabDigest of(Keytab keytab) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(keytab.bytes());
            return new KeytabDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Downloads the keytab of an account, which the service audits, and wipes it again. It blocks.
     */
    static KeytabDigest download(Session session, String accountId) throws ApiException {
        try (Keytab keytab = session.client().accounts().getKerberosKeytab(accountId)) {
            return of(keytab);
        }
    }
}
