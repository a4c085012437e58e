package io.github.dfconsole.service.keytab;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers from one run to the next which keytab was last downloaded for each account, in files
 * that only the user may read. Methods block.
 */
public final class KnownKeytabs {

    private static final System.Logger LOG = System.getLogger(KnownKeytabs.class.getName());

    private final RecordFolder<KnownKeytab> records;

    /** Keeps them in the folder {@code keytabs} below another one, which need not exist. */
    public KnownKeytabs(Path folder) {
        records = new RecordFolder<>(folder.resolve("keytabs"), KnownKeytab.class);
    }

    /**
     * What is remembered for a connection.
     *
     * @param keytabs one for each account
     * @param unreadable files that could not be read; the user has to be told
     */
    public record Kept(List<KnownKeytab> keytabs, List<UnreadableFile> unreadable) {

        /** The keytab that was last downloaded for an account. */
        public Optional<KnownKeytab> of(String account) {
            return keytabs.stream().filter(each -> each.account().equals(account)).findFirst();
        }
    }

    /**
     * Reads what is remembered for a connection.
     *
     * @throws IOException if the folder cannot be read
     */
    public Kept read(String connection) throws IOException {
        RecordFolder.Contents<KnownKeytab> contents = records.list();
        return new Kept(
                contents.records().filter(each -> each.connection().equals(connection)).toList(),
                contents.unreadable());
    }

    /**
     * What is remembered of an account.
     *
     * @param keytab the keytab that was last downloaded; null if none is known
     * @param isKnown whether all was read, so that there is none if none is known
     */
    public record Last(@Nullable KnownKeytab keytab, boolean isKnown) {}

    /** Looks up the keytab of an account; what cannot be read is not known. */
    public Last find(String connection, String account) {
        try {
            Kept kept = read(connection);
            return new Last(kept.of(account).orElse(null), kept.unreadable().isEmpty());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The records of keytabs could not be read", e);
            return new Last(null, false);
        }
    }

    /**
     * Remembers a keytab, in place of the one before it of the same account.
     *
     * @throws IOException if it cannot be written; the one before it is then still remembered
     */
    public void remember(KnownKeytab keytab) throws IOException {
        records.put(id(keytab.connection(), keytab.account()), keytab);
    }

    /**
     * Forgets the keytab of an account, for example because the account was deleted. Nothing
     * happens if there is none.
     *
     * @throws IOException if it cannot be removed
     */
    public void forget(String connection, String account) throws IOException {
        records.remove(id(connection, account));
    }

    /** Any text may be an id of the service, but few may be a file name. */
    private static String id(String connection, String account) {
        String whole = connection + "\n" + account;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
