package io.github.dfconsole.service.keytab;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A keytab that was downloaded and saved.
 *
 * @param file where it was saved
 * @param contents what is in it
 * @param comparison how it compares with the one downloaded before
 * @param isFirst whether it is known that none was downloaded for the account before
 * @param known what is remembered of it; null if it has no key of the account, or it could not be
 *     written down
 */
public record DownloadedKeytab(
        Path file,
        KeytabContents contents,
        KeytabComparison comparison,
        boolean isFirst,
        @Nullable KnownKeytab known) {

    private static final System.Logger LOG = System.getLogger(DownloadedKeytab.class.getName());

    /**
     * What is to be downloaded.
     *
     * @param connection what files know the connection by
     * @param session the session
     * @param account whose keytab it is
     */
    public record Request(String connection, Session session, Account account) {}

    /**
     * Downloads a keytab, which the service records, and saves it. The key is wiped from memory. It
     * blocks.
     *
     * @param mayReplace whether the user agreed to replace an existing file
     * @throws ApiException if it cannot be downloaded
     * @throws KeytabException if it is no keytab, or cannot be saved
     */
    public static DownloadedKeytab download(
            Request request, Path file, boolean mayReplace, KnownKeytabs store, Instant now)
            throws ApiException, KeytabException {
        Account account = request.account();
        KnownKeytabs.Last before = store.find(request.connection(), account.id());
        try (Keytab keytab =
                request.session().client().accounts().getKerberosKeytab(account.id())) {
            KeytabContents contents = KeytabStorage.save(keytab, file, mayReplace);
            KeytabComparison comparison =
                    KeytabComparison.of(contents, account.principal(), before.keytab());
            Optional<KnownKeytab> known =
                    KeytabFingerprint.of(contents, account.principal())
                            .map(
                                    fingerprint ->
                                            new KnownKeytab(
                                                    request.connection(),
                                                    account.id(),
                                                    fingerprint,
                                                    now,
                                                    file.toAbsolutePath().toString()))
                            .filter(keytabSaved -> isRemembered(keytabSaved, store));
            return new DownloadedKeytab(
                    file,
                    contents,
                    comparison,
                    before.keytab() == null && before.isKnown(),
                    known.orElse(null));
        }
    }

    /** The file is there all the same: that it is not remembered is no failure of the download. */
    private static boolean isRemembered(KnownKeytab keytab, KnownKeytabs store) {
        try {
            store.remember(keytab);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A keytab is not remembered", e);
            return false;
        }
    }
}
