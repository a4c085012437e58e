package io.github.dfconsole.service.usage;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the latest measurement of each namespace of each account. Methods block. */
public final class UsageStore {

    private final RecordFolder<KeptUsage> records;

    /** Keeps them below a folder, which need not exist. */
    public UsageStore(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("account-usage"), KeptUsage.class);
    }

    /**
     * What is kept for an account.
     *
     * @param measurements at most one for each namespace
     * @param unreadable files that could not be read; the user has to be told
     */
    public record Kept(List<Measurement> measurements, List<UnreadableFile> unreadable) {

        /** The measurement of a namespace; empty if there is none. */
        public Optional<Measurement> of(String namespace) {
            return measurements.stream()
                    .filter(each -> each.usage().namespace().equals(namespace))
                    .findFirst();
        }
    }

    /**
     * Reads the measurements of an account.
     *
     * @throws IOException if the folder cannot be read
     */
    public Kept read(String connection, String accountId) throws IOException {
        RecordFolder.Contents<KeptUsage> contents = records.list();
        List<Measurement> measurements =
                contents.records()
                        .filter(each -> each.isOf(connection, accountId))
                        .flatMap(each -> each.measurements().stream())
                        .toList();
        return new Kept(measurements, contents.unreadable());
    }

    /**
     * Keeps what was measured. Other namespaces of the account keep their measurements.
     *
     * @param measuredAt when the output was pasted
     * @return what is kept now
     * @throws IOException if it cannot be kept; what was kept before still is
     */
    public Kept keep(
            String connection, String accountId, List<NamespaceUsage> usages, Instant measuredAt)
            throws IOException {
        Kept before = read(connection, accountId);
        Map<String, Measurement> latest = new LinkedHashMap<>();
        before.measurements().forEach(each -> latest.put(each.usage().namespace(), each));
        usages.forEach(each -> latest.put(each.namespace(), new Measurement(each, measuredAt)));
        List<Measurement> measurements = new ArrayList<>(latest.values());
        records.put(id(connection, accountId), new KeptUsage(connection, accountId, measurements));
        return new Kept(List.copyOf(measurements), before.unreadable());
    }

    /**
     * Forgets the measurements of an account, such as one that was deleted. Nothing happens if
     * there are none.
     *
     * @throws IOException if they cannot be removed
     */
    public void forget(String connection, String accountId) throws IOException {
        records.remove(id(connection, accountId));
    }

    /** The service gives ids in Base62, and some file systems do not tell capitals from others. */
    private static String id(String connection, String accountId) {
        String whole = connection + "\n" + accountId;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
