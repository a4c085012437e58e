package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.keytab.KeytabContents;
import io.github.dfconsole.service.keytab.KeytabEntry;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabReader;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What recognises the keytab of an account without being one: it may be written down.
 *
 * @param kvno the highest version number of its keys, which rises with each reset
 * @param sha256 the SHA-256 of the whole file, in hexadecimal digits
 */
record KeytabMark(long kvno, String sha256) {

    private static final String KEY = "keytab";
    private static final Pattern FORM = Pattern.compile("\\d{1,10} [0-9a-f]{64}");

    /**
     * Downloads the keytab of an account, which the service audits, and wipes it again. It blocks.
     *
     * @return empty if what the service sent is no keytab
     */
    static Optional<KeytabMark> download(Session session, String accountId) throws ApiException {
        try (Keytab keytab = session.client().accounts().getKerberosKeytab(accountId)) {
            return of(keytab);
        }
    }

    /** The mark of a keytab; empty if it is none, or has no keys. */
    static Optional<KeytabMark> of(Keytab keytab) {
        try {
            KeytabContents contents = KeytabReader.read(keytab.bytes());
            return contents.entries().stream()
                    .map(KeytabEntry::kvno)
                    .max(Long::compare)
                    .map(kvno -> new KeytabMark(kvno, contents.sha256()));
        } catch (KeytabException e) {
            return Optional.empty();
        }
    }

    /** Reads a mark that was written down; empty if there is none, or the file was edited. */
    static Optional<KeytabMark> read(Map<String, String> memory) {
        String written = memory.getOrDefault(KEY, "");
        if (!FORM.matcher(written).matches()) {
            return Optional.empty();
        }
        int space = written.indexOf(' ');
        return Optional.of(
                new KeytabMark(
                        Long.parseLong(written.substring(0, space)), written.substring(space + 1)));
    }

    Map<String, String> written() {
        return Map.of(KEY, kvno + " " + sha256);
    }

    /** Whether it is of a later keytab; the same key may be written to different files. */
    boolean isAfter(KeytabMark before) {
        return kvno > before.kvno;
    }
}
