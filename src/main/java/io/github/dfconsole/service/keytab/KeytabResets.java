package io.github.dfconsole.service.keytab;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Remembers from one run to the next when the keytab of each account was last reset, as far as this
 * console knows: the service does not tell. Methods block.
 */
public final class KeytabResets {

    private final RecordFolder<KnownReset> records;

    /** Keeps them in the folder {@code keytab-resets} below another one, which need not exist. */
    public KeytabResets(Path folder) {
        records = new RecordFolder<>(folder.resolve("keytab-resets"), KnownReset.class);
    }

    /**
     * Reads what is remembered for a connection, by account. A file that cannot be understood is
     * set aside: less is known then.
     *
     * @throws IOException if the folder cannot be read
     */
    public Map<String, KnownReset> read(String connection) throws IOException {
        return records.list()
                .records()
                .filter(each -> each.connection().equals(connection))
                .collect(
                        Collectors.toUnmodifiableMap(
                                KnownReset::account,
                                each -> each,
                                (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    /**
     * Remembers a reset, unless a later one is known.
     *
     * @param at when, by the clock of the service: keytabs from before it no longer work
     * @throws IOException if it cannot be written
     */
    public void note(String connection, String account, Instant at) throws IOException {
        KnownReset known = read(connection).get(account);
        if (known == null || known.at().isBefore(at)) {
            put(new KnownReset(connection, account, at, List.of()));
        }
    }

    /**
     * Remembers that the copy in a notebook was renewed since the last reset.
     *
     * @throws IOException if it cannot be written
     */
    public void renewed(String connection, String account, String notebookId) throws IOException {
        KnownReset known = read(connection).get(account);
        if (known != null) {
            put(known.renewing(notebookId));
        }
    }

    /**
     * Forgets the resets of an account, for example because it was deleted.
     *
     * @throws IOException if the record cannot be removed
     */
    public void forget(String connection, String account) throws IOException {
        records.remove(id(connection, account));
    }

    private void put(KnownReset reset) throws IOException {
        records.put(id(reset.connection(), reset.account()), reset);
    }

    private static String id(String connection, String account) {
        String whole = connection + "\n" + account;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
