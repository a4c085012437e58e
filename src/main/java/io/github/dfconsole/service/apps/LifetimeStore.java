package io.github.dfconsole.service.apps;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what was found out about lifetimes, one file for each connection. Methods block. */
public final class LifetimeStore {

    private final RecordFolder<KeptLifetimes> records;

    /** Keeps it below a folder, which need not exist. */
    public LifetimeStore(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("app-lifetimes"), KeptLifetimes.class);
    }

    /**
     * Reads what is kept of a connection. A file that cannot be understood is set aside: what it
     * held is found out again.
     *
     * @throws IOException if the folder cannot be read
     */
    KeptLifetimes read(String connection) throws IOException {
        return records.list()
                .records()
                .filter(each -> each.connection().equals(connection))
                .findFirst()
                .orElseGet(() -> KeptLifetimes.nothing(connection));
    }

    /**
     * Keeps what is known now. What another console has set over the same connection stays.
     *
     * @throws IOException if it cannot be kept; what was kept before still is
     */
    void keep(KeptLifetimes now) throws IOException {
        List<Renewal> all = new ArrayList<>(now.renewals());
        all.addAll(read(now.connection()).renewals());
        records.put(
                id(now.connection()),
                new KeptLifetimes(now.connection(), now.evidence(), all, now.warnings()));
    }

    private static String id(String connection) {
        return UUID.nameUUIDFromBytes(connection.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
